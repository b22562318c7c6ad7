//! A total is the sum of its runs, bound by bound, and lacks what one of them lacks.

use crate::{Bounds, CASES, FIGURES, any, cases, figures};
use proptest::prelude::*;
use trainprint_core::estimate::{Estimate, estimate, estimate_project};
use trainprint_core::scenario::{Project, Role};

/// The sum of a figure over runs; absent where one lacks it or the sum is no number.
fn sum(runs: &[&Estimate], figure: usize) -> Bounds {
    runs.iter().map(|run| figures(run)[figure]).try_fold([0.0; 3], |sum, bounds| {
        let bounds = bounds?;
        let sum = [0, 1, 2].map(|bound| sum[bound] + bounds[bound]);
        sum.iter().all(|bound: &f64| bound.is_finite()).then_some(sum)
    })
}

fn is_sum(total: &Estimate, runs: &[&Estimate]) -> Result<(), TestCaseError> {
    for (index, name) in FIGURES.iter().enumerate() {
        let emissions = *name == "location" || *name == "market";
        let in_pounds = |bounds: [f64; 3]| bounds[2] / trainprint_core::quantity::KG_PER_LB;
        let expected = sum(runs, index).filter(|bounds| !emissions || in_pounds(*bounds).is_finite());
        prop_assert_eq!(figures(total)[index], expected, "{}", name);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(2 * CASES))]

    #[test]
    fn a_total_is_the_sum_of_its_runs(project in any::project()) {
        let estimate = estimate_project(&project);
        is_sum(&estimate.total, &estimate.runs.iter().collect::<Vec<_>>())?;
    }

    #[test]
    fn the_total_of_the_final_runs_leaves_development_out(project in any::project()) {
        let estimate = estimate_project(&project);
        let runs = project.runs().iter().zip(&estimate.runs);
        let of_final: Vec<_> = runs.filter(|(run, _)| run.role == Role::Final).map(|(_, figures)| figures).collect();
        prop_assert_eq!(estimate.total_final.is_some(), !of_final.is_empty());
        if let Some(total) = &estimate.total_final {
            is_sum(total, &of_final)?;
        }
    }

    #[test]
    fn the_total_of_one_run_is_that_run(run in any::run()) {
        prop_assert_eq!(estimate_project(&Project::of(run.clone())).total, estimate(&run));
    }
}
