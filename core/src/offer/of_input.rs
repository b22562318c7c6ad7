//! The figures for each input, from the table it is about.

use super::{Offer, Worth};
use crate::choosing::draw;
use crate::data::{self, Datum, Device, Entry, Host, LowIs, PaperRow, Price, Provider, Typical, Use};
use crate::interval::Interval;
use crate::quantity::Power;
use crate::scenario::{Input, PowerDraw, Run};

pub fn offers(run: &Run, input: Input) -> Vec<Offer> {
    match input {
        Input::Hours => Vec::new(),
        Input::Power => run.device.row().map_or_else(Vec::new, power),
        Input::Pue => pues(run),
        Input::Grid => grids(run),
        Input::Renewable => shares(run),
        Input::Price => prices(run),
        Input::ElectricityPrice => {
            data::ELECTRICITY.iter().map(|fact| datum(fact, Worth::ElectricityPrice(fact.value))).collect()
        }
    }
}

/// Today's spread of several figures, where that is what an input begins with.
pub fn today(run: &Run, input: Input) -> Option<Worth> {
    match input {
        Input::Pue => run.provider.row()?.pue().map(Worth::Pue),
        Input::Grid => run.place.row()?.today().map(Worth::Grid),
        _ => None,
    }
}

fn datum<T>(fact: &'static Datum<T>, worth: Worth) -> Offer {
    offer(worth, words::of_tables(fact.name).to_owned(), fact.year, fact.source, fact.note)
}

/// Measured draws, the paper's own jobs, and TDP times the utilisation of others.
fn power(device: &'static Device) -> Vec<Offer> {
    let measured = device.power.iter().map(|fact| {
        let typical = Typical { power: fact.value(), draw: fact.draw, basis: data::PowerBasis::Measured(fact) };
        offer(
            Worth::Power(draw(&typical)),
            format!("{}, {}", device.shown(), fact.draw.in_words()),
            fact.year,
            fact.source,
            fact.note,
        )
    });
    let paper = PaperRow::all().iter().filter(|row| row.device.id == device.id).filter_map(|row| {
        let watts = Interval::exact(Power::from_watts(row.watts?));
        let name = words::offer::of_paper(row.name, row.device.shown(), row.devices);
        Some(offer(
            Worth::Power(PowerDraw::Total(watts)),
            name,
            2020,
            data::PAPER_2020.pue.source,
            words::offer::table_2(),
        ))
    });
    let typical = device.typical().and_then(|typical| match typical.basis {
        data::PowerBasis::Measured(_) => None,
        data::PowerBasis::OfTdp(tdp) => {
            let name = words::offer::of_tdp(device.shown());
            Some(offer(Worth::Power(draw(&typical)), name, tdp.year, tdp.source, tdp.note))
        }
    });
    measured.chain(paper).chain(typical).collect()
}

fn offer(worth: Worth, name: String, year: u16, source: &'static data::Source, note: &'static str) -> Offer {
    Offer { worth, name, year, source, note: words::of_tables(note).to_owned(), counts: false }
}

/// The provider's own first, then world averages, the newest first.
fn pues(run: &Run) -> Vec<Offer> {
    let of_provider = run.provider.row().map_or(&[][..], |provider| provider.pues).iter().copied();
    let of_world = data::PUES.iter().rev().filter(|fact| fact.id.starts_with("world-"));
    let of_provider = of_provider.map(|fact| Offer { counts: true, ..datum(fact, Worth::Pue(fact.value)) });
    of_provider.chain(of_world.map(|fact| datum(fact, Worth::Pue(fact.value)))).collect()
}

fn grids(run: &Run) -> Vec<Offer> {
    let Some(grid) = run.place.row().and_then(|place| place.grid) else { return Vec::new() };
    let of_fact = |fact: &'static data::GridFact| {
        let name = format!("{}, {}", grid.shown(), fact.basis.in_words());
        let offer = offer(Worth::Grid(fact.value()), name, fact.year, fact.source, fact.note);
        Offer { counts: fact.used == Use::Today, ..offer }
    };
    grid.every_fact().map(of_fact).collect()
}

/// Those that the provider claims, then those that sets of assumptions take.
fn shares(run: &Run) -> Vec<Offer> {
    let claimed = run.provider.row().into_iter().flat_map(Provider::shares);
    let assumed = data::Assumptions::all().iter().map(|set| set.share);
    let mut all: Vec<&'static Datum<_>> = Vec::new();
    for share in claimed.chain(assumed) {
        if !all.iter().any(|known| known.id == share.id) {
            all.push(share);
        }
    }
    all.into_iter().map(|fact| datum(fact, Worth::Renewable(fact.value))).collect()
}

/// Those of the run's provider, and the paper's.
fn prices(run: &Run) -> Vec<Offer> {
    let prices = run.device.row().map_or(&[][..], Device::prices).iter();
    let by = run.provider.id();
    prices.filter(|price| price.provider.id() == by || price.used == Use::Paper).map(of_price).collect()
}

fn of_price(price: &'static Price) -> Offer {
    let host = match price.host {
        Host::Included => words::offer::with_host(),
        Host::Extra => words::offer::without_host(),
        Host::Unclear => words::offer::host_unclear(),
    };
    let low = if price.low_is == LowIs::Spot { words::offer::spot() } else { words::offer::on_demand() };
    let place = price.place.map_or_else(String::new, |place| format!(" {}", place.code()));
    let name = format!("{}{place}, {low}, {host}", price.provider.shown());
    let offer = offer(Worth::Price(price.value()), name, price.year, price.source, price.note);
    Offer { note: format!("{} {}", price.as_of, offer.note), ..offer }
}
