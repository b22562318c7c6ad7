//! The same run in every region of every provider: what it would emit and cost there, the cleanest and the cheapest.

use trainprint_core::data::{Entry, Place, Provider, Quality};
use trainprint_core::elsewhere::{Elsewhere, everywhere};
use trainprint_core::estimate::estimate;
use trainprint_core::format::{digits, dollars, range, whole};
use trainprint_core::quantity::{Emissions, IntensityUnit, Money};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use super::chart::dots::{Dot, Dots, dots};
use super::field::{Choice, Opt};
use crate::state::{Action, Change};

#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    pub run: Run,
    pub dispatch: Callback<Action>,
}

/// By what the regions are put in order.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    Emissions,
    Cost,
    Name,
}

const ORDERS: [(Order, &str, &str); 3] = [
    (Order::Emissions, "emissions", "Least emissions first"),
    (Order::Cost, "cost", "Least cost first"),
    (Order::Name, "name", "By name"),
];
/// Every provider's regions.
const ALL: &str = "all";
/// How many regions the picture holds; the table has all.
const DRAWN: usize = 20;

#[component]
pub fn Regions(props: &ElsewhereProps) -> Html {
    let provider = use_state(|| ALL.to_owned());
    let order = use_state(|| ORDERS[0].1.to_owned());
    let on_choose = {
        let (provider, order) = (provider.clone(), order.clone());
        Callback::from(move |(list, id)| if list == "regions-of" { provider.set(id) } else { order.set(id) })
    };
    let mut regions = everywhere(&props.run);
    regions.retain(|there| *provider == ALL || there.place.provider.is_some_and(|by| by.id == *provider));
    sort(&mut regions, &order);
    let shown =
        regions.iter().take(DRAWN).map(|there| dot(there.place.region_name(), there.figures.location_based, false));
    let here = dot("Here".to_owned(), estimate(&props.run).location_based, true);
    html! {
        <>
            <p>
                { "Devices, hours and watts stay as they are; PUE, grid, share and price are the region’s. " }
                { best(&regions) }
            </p>
            <div class="inputs__pair regions__choices">
                <Choice id="regions-of" label="Regions of" options={providers()} chosen={(*provider).clone()} on_choose={&on_choose} />
                <Choice id="regions-by" label="Order" options={orders()} chosen={(*order).clone()} {on_choose} />
            </div>
            { dots(&Dots {
                title: "Location-based emissions of this run here and in other regions",
                unit: "lb CO2e, location-based",
                dots: std::iter::once(here).chain(shown).collect(),
                absent: "not known",
            }) }
            { table(&regions, &props.dispatch) }
        </>
    }
}

fn sort(regions: &mut [Elsewhere], order: &str) {
    let kg = |there: &Elsewhere| there.figures.location_based.map_or(f64::MAX, |co2| co2.best().as_kg());
    let usd = |there: &Elsewhere| there.figures.cost.map_or(f64::MAX, |cost| cost.low().as_usd());
    match ORDERS.iter().find(|(_, id, _)| *id == order).map(|(order, ..)| *order) {
        Some(Order::Cost) => regions.sort_by(|a, b| usd(a).total_cmp(&usd(b))),
        Some(Order::Name) => regions.sort_by_key(|there| there.place.region_name()),
        _ => regions.sort_by(|a, b| kg(a).total_cmp(&kg(b))),
    }
}

/// The cleanest and the cheapest of the regions, in a sentence.
fn best(regions: &[Elsewhere]) -> String {
    let cleanest = regions.iter().filter_map(|there| Some((there.figures.location_based?.best(), there.place)));
    let cleanest = cleanest.min_by(|(a, _), (b, _)| a.as_kg().total_cmp(&b.as_kg()));
    let cheapest = regions.iter().filter_map(|there| Some((there.figures.cost?.low(), there.place)));
    let cheapest = cheapest.min_by(|(a, _), (b, _)| a.as_usd().total_cmp(&b.as_usd()));
    let cleanest =
        cleanest.map(|(co2, place)| format!("Cleanest: {} with {} lb. ", place.region_name(), whole(co2.as_lb())));
    let cheapest =
        cheapest.map(|(usd, place)| format!("Cheapest: {} from {}.", place.region_name(), dollars(usd.as_usd())));
    cleanest.unwrap_or_default() + &cheapest.unwrap_or_else(|| "No price is known for this device there.".to_owned())
}

fn table(regions: &[Elsewhere], dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="elsewhere-title">
        <table class="table">
            <thead><tr>
                <th scope="col">{ "Region" }</th>
                <th scope="col" class="table__number">{ "g/kWh" }</th>
                <th scope="col" class="table__number">{ "lb CO2e, location-based" }</th>
                <th scope="col" class="table__number">{ "Cloud cost" }</th>
                <th scope="col">{ "Move" }</th>
            </tr></thead>
            <tbody>{ for regions.iter().map(|there| row(there, dispatch)) }</tbody>
        </table>
        </div>
    }
}

fn row(there: &Elsewhere, dispatch: &Callback<Action>) -> Html {
    let place = there.place;
    let grams = place.today().map(|grid| grid.map(|grid| grid.in_unit(IntensityUnit::GPerKwh).value()));
    let pounds = there.figures.location_based.map(|co2| co2.map(Emissions::as_lb));
    let cost = there.figures.cost.map(|cost| cost.map(Money::as_usd));
    let absent = || "not known".to_owned();
    let onclick = dispatch.reform(move |_| Action::Edit(Change::new(move |run| *run = run.at_place(place))));
    html! {
        <tr>
            <th scope="row">
                { place.region_name() }
                if place.quality == Quality::Low { <span class="table__absent">{ " (weak assignment)" }</span> }
            </th>
            <td class="table__number">{ grams.map(|grams| range(grams.low(), grams.high(), |g| digits(g, 3))) }</td>
            <td class="table__number">{ pounds.map_or_else(absent, |lb| range(lb.low(), lb.high(), whole)) }</td>
            <td class="table__number">{ cost.map_or_else(absent, |usd| range(usd.low(), usd.high(), dollars)) }</td>
            <td>
                <button class="button" type="button" {onclick}>
                    { "Move" }<span class="visually-hidden">{ format!(" the run to {}", place.region_name()) }</span>
                </button>
            </td>
        </tr>
    }
}

fn dot(name: String, emissions: Option<trainprint_core::interval::Interval<Emissions>>, is_you: bool) -> Dot {
    Dot { name: name.into(), value: emissions.map(|co2| co2.map(Emissions::as_lb)), is_you }
}

fn providers() -> Vec<Opt> {
    let has_regions =
        |provider: &&Provider| Place::all().iter().any(|place| place.provider.is_some_and(|by| by.id == provider.id));
    let of = Provider::all().iter().filter(has_regions).map(|row| Opt { id: row.id, name: row.name });
    std::iter::once(Opt { id: ALL, name: "All providers" }).chain(of).collect()
}

fn orders() -> Vec<Opt> {
    ORDERS.iter().map(|(_, id, name)| Opt { id, name }).collect()
}
