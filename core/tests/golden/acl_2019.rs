//! ACL 2019, Table 3: the same models without the provider's share, and what later work measures itself against.

use crate::{caveat, lb, printed, row, run};
use trainprint_core::data;
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Emissions, Energy, KG_PER_LB};
use trainprint_core::scenario::Run;

/// ACL 2019 took 0.954 lb/kWh as it is.
fn prints(id: &str, printed_lb: u64) {
    let figures = estimate(&Run::of_paper(row(id), data::ACL_2019));
    assert_eq!(lb(&figures).map(printed), Some(printed_lb), "{id}");
    assert_eq!(figures.market_based, figures.location_based, "{id}");
    let of_2020 = estimate(&run(id)).location_based.map(Interval::best).map(Emissions::as_lb);
    assert_eq!(of_2020.map(printed), Some(printed_lb), "{id}: the location-based figure of AAAI 2020");
}

#[test]
fn the_figures_of_acl_2019_are_the_location_based_ones() {
    prints("t2t-base", 26);
    prints("t2t-big", 192);
    prints("elmo", 262);
    prints("bert-v100", 1_438);
    prints("nas-p100", 626_155);
}

#[test]
fn the_paper_s_factor_is_the_grid_s_less_the_provider_s_half() {
    let assumed = data::PAPER_2020;
    let lb_per_kwh = assumed.grid.value.best().value() * assumed.share.value.best().remainder();
    assert_eq!((assumed.grid.value.best().value(), lb_per_kwh), (0.954, 0.477));
    let one_kwh = Energy::from_kwh(1.0) * assumed.grid.value.best();
    assert_eq!(format!("{:.3}", one_kwh.as_lb()), "0.954");
}

#[test]
fn the_search_was_88_times_below_acl_2019_and_44_times_below_aaai_2020() {
    let developers_report_lb = 7_096.0;
    let times_below = |printed_lb: f64| (printed_lb / developers_report_lb).round();
    assert_eq!((times_below(626_155.0), times_below(313_078.0)), (88.0, 44.0));
    let kg = developers_report_lb * KG_PER_LB;
    assert_eq!((format!("{:.3}", kg / 1000.0), format!("{:.1}", kg / 1000.0)), ("3.219".into(), "3.2".into()));
    for quoted in ["88 times", "626,155 lb", "44 times", "313,078 lb", "3.2 t", "7,096 lb"] {
        assert!(caveat("nas").contains(quoted), "{quoted}");
    }
}
