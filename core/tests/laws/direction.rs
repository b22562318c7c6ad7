//! More of an input is more of what depends on it, or less of it; a wider input is never a narrower result.

use crate::input::{INPUTS, Input};
use crate::{Bounds, CASES, FIGURES, any, cases, figures};
use proptest::prelude::*;
use trainprint_core::estimate::estimate;
use trainprint_core::interval::Interval;
use trainprint_core::limits;

/// The place of the market-based emissions in [`FIGURES`].
const MARKET: usize = 4;

/// One of these inputs, and two values it may take.
fn stretch(inputs: impl Iterator<Item = Input>) -> BoxedStrategy<(Input, f64, f64)> {
    let input = prop::sample::select(inputs.collect::<Vec<_>>());
    input.prop_flat_map(|input| (Just(input), any::value(input.limit()), any::value(input.limit()))).boxed()
}

/// The inputs of which more is more: all but the share of renewable electricity.
fn raising() -> impl Iterator<Item = Input> {
    INPUTS.into_iter().filter(|input| *input != Input::Renewable)
}

fn wider(range: Interval<f64>, a: f64, b: f64) -> Interval<f64> {
    let (low, high) = (range.low().min(a).min(b), range.high().max(a).max(b));
    Interval::new(low, range.best(), high).expect("in order")
}

fn more(range: Interval<f64>, floor: f64) -> Interval<f64> {
    range.map(|value| value.max(floor))
}

/// Compares what is there on both sides. A changed input makes no figure appear; it may make one overflow.
fn compare(
    before: [Bounds; 7],
    after: [Bounds; 7],
    holds: impl Fn(&str, [f64; 3], [f64; 3]) -> bool,
) -> Result<(), TestCaseError> {
    for ((name, before), after) in FIGURES.iter().zip(before).zip(after) {
        match (before, after) {
            (Some(before), Some(after)) => prop_assert!(holds(name, before, after), "{name}: {before:?} {after:?}"),
            (before, after) => prop_assert!(after.is_none(), "{name}: {before:?} {after:?}"),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(4 * CASES))]

    #[test]
    fn a_wider_input_never_narrows_a_figure(run in any::run(), (input, a, b) in stretch(INPUTS.into_iter())) {
        let wider = input.change(&run, |range| wider(range, a, b));
        compare(figures(&estimate(&run)), figures(&estimate(&wider)), |_, before, after| {
            after[0] <= before[0] && after[1] == before[1] && after[2] >= before[2]
        })?;
    }

    #[test]
    fn more_of_an_input_is_no_less_of_a_figure(run in any::run(), (input, floor, _) in stretch(raising())) {
        let more = input.change(&run, |range| more(range, floor));
        compare(figures(&estimate(&run)), figures(&estimate(&more)), |_, before, after| {
            (0..3).all(|bound| after[bound] >= before[bound])
        })?;
    }

    /// Emissions past the largest number may come back below it.
    #[test]
    fn more_renewable_electricity_is_no_more_market_based_emissions(
        run in any::run(),
        floor in any::value(&limits::RENEWABLE),
    ) {
        let more = Input::Renewable.change(&run, |range| more(range, floor));
        let [before, after] = [&run, &more].map(|run| figures(&estimate(run)));
        let but_market = |figures: [Bounds; 7]| [&figures[..MARKET], &figures[MARKET + 1..]].concat();
        prop_assert_eq!(but_market(before), but_market(after));
        compare(after, before, |_, less, more| (0..3).all(|bound| less[bound] <= more[bound]))?;
    }

    #[test]
    fn the_market_based_figure_lies_between_nothing_and_the_location_based_one(run in any::run()) {
        let [_, _, _, location, market, _, _] = figures(&estimate(&run));
        let Some(location) = location else { return Ok(()) };
        let market = market.expect("no more than the location-based figure");
        prop_assert!((0..3).all(|bound| market[bound] <= location[bound]));
        let with = |percent| figures(&estimate(&Input::Renewable.change(&run, |_| Interval::exact(percent))));
        prop_assert_eq!(with(0.0)[MARKET], Some(location), "a share of nothing leaves the grid's emissions");
        prop_assert_eq!(with(100.0)[MARKET], Some([0.0; 3]), "the whole share leaves none");
    }
}
