//! Table 3: what all the runs of one piece of research cost, and the watts that its electricity implies.

use crate::{caveat, printed, row, run, usd};
use trainprint_core::data;
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Money, Power};
use trainprint_core::scenario::{PowerDraw, Run};

/// A row of Table 3: the hours and the cloud cost from low to high, both in units of `unit`.
fn prints(id: &str, device_hours: u64, cost: [u64; 2], unit: f64) {
    let figures = estimate(&run(id));
    assert_eq!(row(id).table, 3);
    assert_eq!(printed(figures.device_hours.best().as_device_hours()), device_hours, "{id}");
    assert_eq!(usd(&figures).map(|usd| (usd / unit).round() as u64), cost, "{id}");
}

#[test]
fn one_model() {
    prints("lisa-1", 120, [52, 175], 1.0);
}

#[test]
fn one_tuning_of_24_models() {
    prints("lisa-24", 2_880, [1_238, 4_205], 1.0);
}

#[test]
fn all_research_is_printed_in_thousands_of_dollars() {
    prints("lisa-4789", 239_942, [103, 350], 1_000.0);
}

#[test]
fn all_research_is_not_its_text_s_days_nor_its_jobs_times_120() {
    assert_eq!((9_998 * 24, row("lisa-4789").jobs * 120), (239_952, 574_680));
    assert!(row("lisa-4789").erratum.contains("239,942") && row("lisa-4789").erratum.contains("239,952"));
}

/// Table 3 prints electricity in whole dollars and no watts.
const ELECTRICITY: [(&str, f64); 3] = [("lisa-1", 5.0), ("lisa-24", 118.0), ("lisa-4789", 9_870.0)];
const LISA_WATTS: f64 = 216.96;

#[test]
fn one_draw_of_power_explains_the_three_electricity_cells() {
    let assumed = data::PAPER_2020;
    let usd_per_kwh = assumed.electricity.value.best().as_usd_per_kwh();
    let (mut low, mut high) = (0.0_f64, f64::INFINITY);
    for (id, usd) in ELECTRICITY {
        let hours = estimate(&run(id)).device_hours.best().as_device_hours();
        let watts = |usd: f64| usd / usd_per_kwh / assumed.pue.value.best().as_ratio() / hours * 1000.0;
        (low, high) = (low.max(watts(usd - 0.5)), high.min(watts(usd + 0.5)));
    }
    assert!(low < LISA_WATTS && LISA_WATTS < high, "{low}..{high}");
    assert_eq!(format!("{low:.2}-{high:.2}"), "216.95-216.97", "the cells leave no other draw");
    assert_eq!(format!("{:.1}", LISA_WATTS * assumed.pue.value.best().as_ratio()), "342.8");
    assert!(caveat("lisa-electricity").contains("216.96 W"));
}

#[test]
fn that_draw_of_power_gives_the_electricity_cells() {
    for (id, printed_usd) in ELECTRICITY {
        let power = Some(PowerDraw::Total(Interval::exact(Power::from_watts(LISA_WATTS))));
        let cost = estimate(&Run { power, ..run(id) }).electricity_cost.map(Interval::best).map(Money::as_usd);
        assert_eq!(cost.map(f64::round), Some(printed_usd), "{id}");
    }
}
