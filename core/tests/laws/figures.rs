//! Every figure of every run is three numbers in order, or absent.

use crate::input::{INPUTS, Input};
use crate::{CASES, FIGURES, any, cases, figures};
use proptest::prelude::*;
use trainprint_core::estimate::{estimate, estimate_project};
use trainprint_core::interval::{Bound, Interval};
use trainprint_core::link::Link;
use trainprint_core::report::estimate_json::EstimateJson;
use trainprint_core::scenario::{PowerDraw, Run};
use trainprint_core::warning::{Warning, What, warnings};

proptest! {
    #![proptest_config(cases(4 * CASES))]

    #[test]
    fn no_figure_is_infinite_or_out_of_order(run in any::run()) {
        for (name, figure) in FIGURES.iter().zip(figures(&estimate(&run))) {
            let Some([low, best, high]) = figure else { continue };
            prop_assert!(0.0 <= low && low <= best && best <= high && high.is_finite(), "{name}: {low} {best} {high}");
        }
    }

    #[test]
    fn each_bound_is_the_figure_of_the_inputs_at_that_bound(run in any::run()) {
        let whole = figures(&estimate(&run));
        for (index, bound) in [Bound::Low, Bound::Best, Bound::High].into_iter().enumerate() {
            for ((name, figure), of_bound) in FIGURES.iter().zip(whole).zip(figures(&estimate(&at(&run, bound)))) {
                let Some(figure) = figure else { continue };
                prop_assert_eq!(of_bound, Some([figure[index]; 3]), "{}", name);
            }
        }
    }

    #[test]
    fn pounds_are_numbers_where_kilograms_are(run in any::run()) {
        let estimate = estimate(&run);
        for figure in [estimate.location_based, estimate.market_based].into_iter().flatten() {
            prop_assert!(figure.high().as_lb().is_finite());
        }
    }

    #[test]
    fn a_figure_is_absent_for_a_reason_that_is_told(project in any::project()) {
        let estimate = estimate_project(&project);
        let told = warnings(&project, &estimate);
        for (index, of_run) in estimate.runs.iter().enumerate() {
            for (name, figure) in FIGURES.iter().zip(figures(of_run)) {
                let is_told = told.iter().any(|warning| explains(warning, index + 1, name));
                prop_assert!(figure.is_some() || is_told, "run {}: {name}: {told:?}", index + 1);
            }
        }
        let complete = figures(&estimate.total).iter().all(Option::is_some);
        let lacks = |warning: &Warning| (0..=4).any(|run| FIGURES.iter().any(|name| explains(warning, run, name)));
        prop_assert!(complete || told.iter().any(lacks));
    }

    #[test]
    fn a_run_lacks_what_its_inputs_lack(run in any::run()) {
        let [_, it_energy, energy, location, market, cost, electricity] = figures(&estimate(&run));
        let known = knows_power(&run);
        prop_assert!(known || [it_energy, energy, location, market, electricity].iter().all(Option::is_none));
        prop_assert!(run.price.is_some() || cost.is_none());
        prop_assert!(run.electricity_price.is_some() || electricity.is_none());
    }

    #[test]
    fn the_json_has_three_numbers_or_null(link in any::link()) {
        let json = serde_json::to_value(EstimateJson::new(&estimate_project(&link.project), Vec::new())).unwrap();
        let runs = json["runs"].as_array().unwrap();
        for block in runs.iter().chain([&json["total"], &json["total_final"]]) {
            for (name, figure) in block.as_object().into_iter().flatten() {
                let numbers = ["low", "best", "high"].iter().all(|bound| figure[bound].is_f64());
                prop_assert!(figure.is_null() || numbers, "{name}: {figure}");
            }
        }
    }
}

/// The run with every input known exactly: what it is at a bound, and the other bound of what makes less.
fn at(run: &Run, bound: Bound) -> Run {
    INPUTS.iter().fold(run.clone(), |run, input| {
        let bound = if *input == Input::Renewable { bound.flipped() } else { bound };
        input.change(&run, |range| Interval::exact(range.at(bound)))
    })
}

/// Whether the warning says why this figure of this run is absent; run 0 is the total.
fn explains(warning: &Warning, number: usize, figure: &str) -> bool {
    let is_of_it = warning.run.unwrap_or(0) == number;
    is_of_it
        && match &warning.what {
            What::NoPower => !["device-hours", "cost"].contains(&figure),
            What::NoPrice => figure == "cost",
            What::NoElectricityPrice => figure == "electricity",
            What::TooLarge | What::TotalTooLarge => true,
            _ => false,
        }
}

fn knows_power(run: &Run) -> bool {
    !matches!(run.power, None | Some(PowerDraw::Parts { cpu: None, dram: None, per_device: None }))
}

#[test]
fn the_default_link_has_every_figure() {
    let link = Link { project: Default::default(), cited: None };
    assert!(figures(&estimate_project(&link.project).total).iter().all(Option::is_some));
}
