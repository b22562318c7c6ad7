//! Table 2: energy, emissions and cloud cost of published models, and the two hours that the paper misprints.

use crate::{kwh, lb, printed, row, run, usd};
use trainprint_core::data::PAPER_ROWS;
use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::format;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Time;
use trainprint_core::scenario::Run;

fn at_hours(id: &str, hours: f64) -> Estimate {
    estimate(&Run { hours: Interval::exact(Time::from_hours(hours)), ..run(id) })
}

/// A row of Table 2: kWh and pounds where the paper prints them, then the cloud cost from low to high.
fn prints(id: &str, energy_and_emissions: Option<[u64; 2]>, cost: [u64; 2]) {
    let figures = estimate(&run(id));
    assert_eq!(row(id).table, 2);
    assert_eq!([kwh(&figures), lb(&figures)].map(|cell| cell.map(printed)), both(energy_and_emissions), "{id}");
    assert_eq!(usd(&figures).map(printed), cost, "{id}");
}

fn both(cells: Option<[u64; 2]>) -> [Option<u64>; 2] {
    cells.map_or([None; 2], |cells| cells.map(Some))
}

#[test]
fn t2t_base() {
    prints("t2t-base", Some([27, 13]), [41, 140]);
}

#[test]
fn t2t_big() {
    prints("t2t-big", Some([201, 96]), [289, 981]);
}

#[test]
fn elmo() {
    prints("elmo", Some([275, 131]), [433, 1_472]);
}

#[test]
fn bert_on_v100_at_79_2_hours() {
    prints("bert-v100", Some([1_507, 719]), [3_751, 12_571]);
}

#[test]
fn bert_on_tpu() {
    prints("bert-tpu", None, [2_074, 6_912]);
}

#[test]
fn architecture_search_on_p100() {
    prints("nas-p100", Some([656_347, 313_078]), [942_973, 3_201_722]);
}

#[test]
fn gpt_2() {
    prints("gpt-2", None, [12_902, 43_008]);
}

#[test]
fn bert_at_the_printed_79_hours_gives_none_of_its_cells() {
    let figures = at_hours("bert-v100", 79.0);
    let cells = [kwh(&figures).unwrap(), lb(&figures).unwrap(), usd(&figures)[0], usd(&figures)[1]];
    assert_eq!(cells.map(|cell| format!("{cell:.2}")), ["1503.02", "716.94", "3741.44", "12538.88"]);
    for (cell, printed_cell) in cells.into_iter().zip([1_507, 719, 3_751, 12_571]) {
        assert_ne!(printed(cell), printed_cell);
    }
    assert_eq!(row("bert-v100").hours, 79.2);
    assert!(row("bert-v100").erratum.contains("prints 79 hours") && row("bert-v100").erratum.contains("79.2"));
}

#[test]
fn architecture_search_on_tpu_prints_its_upper_cost_truncated() {
    let [low, high] = usd(&estimate(&run("nas-tpu")));
    assert_eq!(format!("{low:.2}-{high:.2}"), "44054.55-146848.50");
    assert_eq!((printed(low), high.trunc()), (44_055, 146_848.0));
    assert_eq!(format::dollars(high), "$146,848.50", "a half is shown, so that no rounding contradicts the paper");
    assert_eq!(kwh(&estimate(&run("nas-tpu"))), None);
}

#[test]
fn architecture_search_at_the_printed_32_623_hours_gives_neither_cost() {
    let [low, high] = usd(&at_hours("nas-tpu", 32_623.0));
    assert_ne!(printed(low), 44_055);
    assert_ne!(high.trunc(), 146_848.0);
    assert_eq!(row("nas-tpu").hours, 32_633.0);
    assert!(row("nas-tpu").erratum.contains("prints 32,623 hours"));
}

#[test]
fn rows_without_power_have_a_cost_and_no_other_figure() {
    let without_power = PAPER_ROWS.iter().filter(|row| row.watts.is_none());
    let ids: Vec<&str> = without_power.clone().map(|row| row.id).collect();
    assert_eq!(ids, ["bert-tpu", "nas-tpu", "gpt-2", "lisa-1", "lisa-24", "lisa-4789"]);
    for row in without_power {
        let figures = estimate(&run(row.id));
        assert!(figures.cost.is_some(), "{}", row.id);
        assert_eq!((figures.it_energy, figures.energy, figures.electricity_cost), (None, None, None), "{}", row.id);
        assert_eq!((figures.location_based, figures.market_based), (None, None), "{}", row.id);
    }
}
