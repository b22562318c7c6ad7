//! The paper's printed numbers, recomputed from its inputs at the precision it prints them with.
//!
//! The cells below are copied from AAAI 2020 (Tables 1 to 3) and ACL 2019 (Table 3). None is an output of this
//! crate: where a cell and a result differ, the cell stands and a named test says why.

#[path = "golden/acl_2019.rs"]
mod acl_2019;
#[path = "golden/table_1.rs"]
mod table_1;
#[path = "golden/table_2.rs"]
mod table_2;
#[path = "golden/table_3.rs"]
mod table_3;

use trainprint_core::data::{self, Entry, PaperRow};
use trainprint_core::estimate::Estimate;
use trainprint_core::format;
use trainprint_core::scenario::Run;

fn row(id: &str) -> &'static PaperRow {
    PaperRow::find(id).expect("a row of the paper")
}

fn run(id: &str) -> Run {
    Run::of_paper(row(id), data::PAPER_2020)
}

fn caveat(id: &str) -> &'static str {
    data::CAVEATS.iter().find(|caveat| caveat.id == id).expect("a caveat").text
}

/// A figure as the paper prints it: a whole number, a half going up. What the page shows is the same digits.
fn printed(figure: f64) -> u64 {
    let whole = figure.round() as u64;
    assert_eq!(format::whole(figure).replace(',', ""), whole.to_string(), "the page shows another number");
    whole
}

fn kwh(estimate: &Estimate) -> Option<f64> {
    estimate.energy.map(|energy| energy.best().as_kwh())
}

fn lb(estimate: &Estimate) -> Option<f64> {
    estimate.market_based.map(|emissions| emissions.best().as_lb())
}

fn usd(estimate: &Estimate) -> [f64; 2] {
    let cost = estimate.cost.expect("a cost");
    [cost.low().as_usd(), cost.high().as_usd()]
}
