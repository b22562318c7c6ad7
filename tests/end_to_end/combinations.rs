//! Every device in every place for many times and sizes: what the page shows is what the maths gives, whether it came by
//! a link or was typed, and nothing shown is not a number.

use serde_json::{Value, json};
use trainprint_core::data::{Device, Entry, Place};
use trainprint_core::estimate::estimate;
use trainprint_core::format::{dollars, range, whole};
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Link};
use trainprint_core::quantity::{Devices, Emissions, Money, Time};
use trainprint_core::scenario::{Project, Run};

use crate::browser::{Engine, Page, in_browser};

const HOURS: [f64; 25] = [
    0.0, 0.07, 0.5, 1.0, 2.0, 5.0, 7.0, 10.0, 20.0, 24.0, 48.0, 50.0, 72.0, 100.0, 120.0, 168.0, 200.0, 500.0, 720.0,
    1000.0, 2000.0, 5000.0, 8760.0, 10_000.0, 100_000.0,
];
const DEVICES: [u32; 4] = [1, 8, 64, 1024];

/// Does as a person would, and waits for what has to be shown.
const TRY: &str = "
    const [tries, done] = arguments;
    const set = (id, value, event) => {
        const field = document.getElementById(id);
        const holder = field.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(holder.prototype, 'value').set.call(field, value);
        field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    const turn = () => new Promise(resolve => setTimeout(resolve, 0));
    const figures = () =>
        [...document.querySelectorAll('.results__number, .results__absent')].map(it => it.textContent).join(' | ');
    const shown = async expected => {
        const start = performance.now();
        while (figures() !== expected && performance.now() - start < 5000) await turn();
        return figures();
    };
    (async () => {
        const faults = [];
        for (const { link, chosen, picked, typed, expected } of tries) {
            if (link) location.hash = link;
            for (const [id, value] of chosen ?? []) { set(id, value, 'change'); await turn(); }
            for (const [id, value] of picked ?? []) {
                set(id, value, 'input');
                const start = performance.now(), first = () => document.getElementById(id + '-0');
                while (!first() && performance.now() - start < 5000) await turn();
                first()?.click();
                await turn();
            }
            for (const [id, value] of typed ?? []) { set(id, value, 'input'); await turn(); }
            const found = await shown(expected);
            if (found !== expected) faults.push({ link, chosen, picked, typed, found, expected });
            const odd = document.body.textContent.match(/.{0,40}(NaN|Infinity|undefined).{0,40}/);
            if (odd) faults.push({ link, chosen, typed, odd: odd[0] });
        }
        done(faults);
    })();";

type Choice = (&'static Device, &'static Place, f64, u32);

/// As many different combinations as asked for, spread over all of them.
fn sample(count: usize) -> Vec<Choice> {
    let hours = |device, place| HOURS.into_iter().map(move |hours| (device, place, hours));
    let places = Device::all().iter().flat_map(|device| Place::all().iter().map(move |place| (device, place)));
    let all: Vec<Choice> = places
        .flat_map(|(device, place)| hours(device, place))
        .flat_map(|(device, place, hours)| DEVICES.map(|devices| (device, place, hours, devices)))
        .collect();
    // A prime that does not divide the number of combinations comes to each of them once.
    (0..count).map(|index| all[index * 1009 % all.len()]).collect()
}

/// The run once the fields of another are changed.
fn changed(run: &Run, (device, place, hours, devices): Choice) -> Run {
    Run {
        hours: Interval::exact(Time::from_hours(hours)),
        devices: Devices(devices),
        ..run.on_device(device).at_place(place)
    }
}

/// The six figures as the page has to show them.
fn expected(run: &Run) -> String {
    let figures = estimate(run);
    let absent = || "not known".to_owned();
    let lb = |emissions: Option<Interval<Emissions>>| emissions.map_or_else(absent, |co2| whole(co2.best().as_lb()));
    let usd = |cost: Option<Interval<Money>>| {
        let cost = cost.map(|cost| cost.map(Money::as_usd));
        cost.map_or_else(absent, |cost| range(cost.low(), cost.high(), dollars))
    };
    let energy = figures.energy.map_or_else(absent, |energy| whole(energy.best().as_kwh()));
    let hours = whole(figures.device_hours.best().as_device_hours());
    let (market, location) = (lb(figures.market_based), lb(figures.location_based));
    [energy, market, location, usd(figures.cost), usd(figures.electricity_cost), hours].join(" | ")
}

async fn all_are_shown(page: &Page, tries: Vec<Value>) {
    page.open("").await;
    for some in tries.chunks(50) {
        let faults = page.client().execute_async(TRY, vec![json!(some)]).await.expect("fifty tries in half a minute");
        assert_eq!(faults, json!([]));
    }
}

/// Browsers take some two hundred links in ten seconds, so there are fewer of them.
#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_hundred_and_fifty_links_show_the_figures_of_the_maths() {
    let link = |run: &Run| link::encode(&Link { project: Project::of(run.clone()), cited: None });
    let try_link = |choice| {
        let run = changed(&Run::default(), choice);
        json!({ "link": link(&run), "expected": expected(&run) })
    };
    let tries: Vec<Value> = sample(500).into_iter().skip(350).map(try_link).collect();
    assert_eq!(tries.len(), 150);
    in_browser(Engine::Chromium, async move |page| all_are_shown(&page, tries).await);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn three_hundred_and_fifty_edits_show_the_figures_of_the_maths() {
    let mut run = Run::default();
    let try_edit = |choice: Choice| {
        run = changed(&run, choice);
        let (device, place, hours, devices) = choice;
        json!({
            "chosen": [["hw", device.id]],
            "picked": [["at", place.id]],
            "typed": [["h", hours.to_string()], ["n", devices.to_string()]],
            "expected": expected(&run),
        })
    };
    let tries: Vec<Value> = sample(500).into_iter().take(350).map(try_edit).collect();
    assert_eq!(tries.len(), 350);
    in_browser(Engine::Chromium, async move |page| all_are_shown(&page, tries).await);
}
