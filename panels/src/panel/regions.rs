//! The same run in every region of every provider: what it would emit and cost there, the cleanest and the cheapest.

use trainprint::shown::{change, digits, dollars, range, whole};
use trainprint::speech::Language;
use trainprint::view::chart::dots::{Dot, Dots, dots};
use trainprint::view::field::{Choice, Opt};
use trainprint::view::table::{column, number_column};
use trainprint_core::compare::between;
use trainprint_core::data::{Entry, Place, Provider, Quality};
use trainprint_core::elsewhere::{Elsewhere, everywhere};
use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Emissions, IntensityUnit, Money};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::hand;
use crate::picture::buttons;

#[derive(Properties, PartialEq)]
pub struct RegionsProps {
    pub run: Run,
    pub language: Language,
}

/// By which column the regions are put in order.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Name,
    Intensity,
    Emissions,
    Cost,
}

/// Every provider's regions.
const ALL: &str = "all";
/// How many regions the picture holds; the table has all.
const DRAWN: usize = 20;

#[component]
pub fn Regions(props: &RegionsProps) -> Html {
    let provider = use_state(|| ALL.to_owned());
    let by = use_state(|| Column::Emissions);
    let all_drawn = use_state(|| false);
    let draw_all = {
        let all_drawn = all_drawn.clone();
        move |_: MouseEvent| all_drawn.set(true)
    };
    let on_choose = {
        let provider = provider.clone();
        Callback::from(move |(_, id)| provider.set(id))
    };
    let mut regions = everywhere(&props.run);
    regions.retain(|there| *provider == ALL || there.place.provider.is_some_and(|by| by.id == *provider));
    sort(&mut regions, *by);
    let shown = regions
        .iter()
        .take(if *all_drawn { regions.len() } else { DRAWN })
        .map(|there| dot(there.place.city_and_code(), there.figures.location_based, false));
    let here = estimate(&props.run);
    let you = dot(words::panels::here().to_owned(), here.location_based, true);
    html! {
        <>
            <p>
                { words::panels::stay() }
                { best(&regions) }
            </p>
            <div class="regions__choices">
                <Choice id="regions-of" label={words::panels::regions_of()} options={providers()} chosen={(*provider).clone()} {on_choose} />
            </div>
            <div data-picture="regions">
            { dots(&Dots {
                title: words::panels::regions_picture(),
                unit: words::columns::location_based(),
                dots: std::iter::once(you).chain(shown).collect(),
                absent: words::columns::not_known(),
            }) }
            { buttons() }
            </div>
            if !*all_drawn && regions.len() > DRAWN {
                <p>
                    { words::panels::picture_has(DRAWN, regions.len()) }
                    <button class="button" type="button" id="draw-all" onclick={draw_all}>{ words::panels::draw_all() }</button>
                </p>
            }
            { table(&regions, &props.run, &here, &by) }
        </>
    }
}

/// What is not known comes last.
fn sort(regions: &mut [Elsewhere], by: Column) {
    let number = |there: &Elsewhere| match by {
        Column::Name => None,
        Column::Intensity => there.place.today().map(|grid| grid.best().as_kg_per_kwh()),
        Column::Emissions => there.figures.location_based.map(|co2| co2.best().as_kg()),
        Column::Cost => there.figures.cost.map(|cost| cost.low().as_usd()),
    };
    let name = |there: &Elsewhere| if by == Column::Name { there.place.region_name() } else { String::new() };
    let key = |there: &Elsewhere| (number(there).unwrap_or(f64::MAX), name(there));
    // One way to sort in the page, whatever the key: each brings kilobytes of its own.
    let mut order: Vec<((f64, String), Elsewhere)> = regions.iter().map(|there| (key(there), *there)).collect();
    order.sort_by(|((a, name), _), ((b, other), _)| a.total_cmp(b).then_with(|| name.cmp(other)));
    for (place, (_, there)) in regions.iter_mut().zip(order) {
        *place = there;
    }
}

/// The cleanest and the cheapest of the regions, in a sentence.
fn best(regions: &[Elsewhere]) -> String {
    let cleanest = regions.iter().filter_map(|there| Some((there.figures.location_based?.best(), there.place)));
    let cleanest = cleanest.min_by(|(a, _), (b, _)| a.as_kg().total_cmp(&b.as_kg()));
    let cheapest = regions.iter().filter_map(|there| Some((there.figures.cost?.low(), there.place)));
    let cheapest = cheapest.filter(|(usd, _)| usd.as_usd() > 0.0);
    let cheapest = cheapest.min_by(|(a, _), (b, _)| a.as_usd().total_cmp(&b.as_usd()));
    let cleanest = cleanest.map(|(co2, place)| words::panels::cleanest(place.region_name(), whole(co2.as_lb())));
    let cheapest = cheapest.map(|(usd, place)| words::panels::cheapest(place.region_name(), dollars(usd.as_usd())));
    cleanest.unwrap_or_default() + &cheapest.unwrap_or_else(|| words::panels::no_price().to_owned())
}

fn table(regions: &[Elsewhere], run: &Run, here: &Estimate, by: &UseStateHandle<Column>) -> Html {
    let number = "table__number";
    html! {
        <div class="scroll" tabindex="0" role="group" aria-labelledby="elsewhere-title">
        <table class="table">
            <caption>{ words::panels::order() }</caption>
            <thead><tr>
                { heading(words::panels::region(), Column::Name, None, by) }
                { heading("g/kWh", Column::Intensity, Some(number), by) }
                { heading(words::columns::location_based(), Column::Emissions, Some(number), by) }
                { number_column(words::panels::against()) }
                { number_column(words::columns::market_based()) }
                { heading(words::columns::cost(), Column::Cost, Some(number), by) }
                { column(words::panels::move_run()) }
            </tr></thead>
            <tbody>{ for regions.iter().map(|there| row(there, run, here)) }</tbody>
        </table>
        </div>
    }
}

fn heading(name: &'static str, column: Column, class: Option<&'static str>, by: &UseStateHandle<Column>) -> Html {
    let is_by = **by == column;
    let by = by.clone();
    html! {
        <th scope="col" {class} aria-sort={is_by.then_some("ascending")}>
            <button class="table__sort" type="button" onclick={move |_| by.set(column)}>
                { name }if is_by { <span aria-hidden="true">{ " ↑" }</span> }
            </button>
        </th>
    }
}

fn row(there: &Elsewhere, run: &Run, here: &Estimate) -> Html {
    let place = there.place;
    let grams = place.today().map(|grid| grid.map(|grid| grid.in_unit(IntensityUnit::GPerKwh).value()));
    let pounds = there.figures.location_based.map(|co2| co2.map(Emissions::as_lb));
    let market = there.figures.market_based.map(|co2| co2.map(Emissions::as_lb));
    let cost = there.figures.cost.map(|cost| cost.map(Money::as_usd));
    let against = between(here, &there.figures).location_based.map(change);
    let absent = || words::columns::not_known().to_owned();
    html! {
        <tr>
            <th scope="row">
                { place.region_name() }
                if place.quality == Quality::Low { <span class="table__absent">{ words::panels::weak() }</span> }
            </th>
            <td class="table__number">{ grams.map(|grams| range(grams.low(), grams.high(), |g| digits(g, 3))) }</td>
            <td class="table__number">{ pounds.map_or_else(absent, |lb| range(lb.low(), lb.high(), whole)) }</td>
            <td class="table__number">{ against.unwrap_or_else(absent) }</td>
            <td class="table__number">{ market.map_or_else(absent, |lb| range(lb.low(), lb.high(), whole)) }</td>
            <td class="table__number">{ cost.map_or_else(absent, |usd| range(usd.low(), usd.high(), dollars)) }</td>
            <td>
                <button class="button" type="button" onclick={hand::edited(run.at_place(place))}>
                    { words::panels::move_run() }<span class="visually-hidden">{ words::panels::move_to(place.region_name()) }</span>
                </button>
            </td>
        </tr>
    }
}

fn dot(name: String, emissions: Option<Interval<Emissions>>, is_you: bool) -> Dot {
    Dot { name: name.into(), value: emissions.map(|co2| co2.map(Emissions::as_lb)), is_you }
}

fn providers() -> Vec<Opt> {
    let has_regions =
        |provider: &&Provider| Place::all().iter().any(|place| place.provider.is_some_and(|by| by.id == provider.id));
    let of = Provider::all().iter().filter(has_regions).map(|row| Opt { id: row.id, name: row.name });
    std::iter::once(Opt { id: ALL, name: words::panels::all_providers() }).chain(of).collect()
}
