//! Where the inputs come from, in words: the value, the year it describes, and who says so.

use super::Report;
use crate::data::{Assumptions, Entry, Provider};
use crate::format::{bounds, digits, exact, range};
use crate::interval::Interval;
use crate::offer::{Offer, Origin, Worth, origin};
use crate::quantity::{Intensity, IntensityUnit, Pue, Share};
use crate::scenario::{Input, Run};

/// How many different powers, grids or PUEs are told one by one.
pub(super) const TOLD: usize = 3;

/// How many sources beyond those told one by one are looked up.
const LOOKED_UP: usize = 64;

impl Report<'_> {
    /// As `1.58 (2018; Strubell et al.)`, or the span of many.
    pub(super) fn pue(&self, runs: &[&Run]) -> String {
        let all = different(runs, |run| (bits(run.pue, Pue::as_ratio), 0, run.provider.id()));
        let alone = different(&all, |run| bits(run.pue, Pue::as_ratio));
        if alone.len() <= TOLD {
            return alone.iter().map(|run| self.told(run, Input::Pue)).collect::<Vec<_>>().join("; ");
        }
        let low = runs.iter().map(|run| run.pue.low().as_ratio()).fold(f64::INFINITY, f64::min);
        let high = runs.iter().map(|run| run.pue.high().as_ratio()).fold(0.0, f64::max);
        format!("{} to {}, by run ({})", exact(low), exact(high), self.sources(&all, Input::Pue))
    }

    /// As `0.954 lb CO2e/kWh (432.7 g CO2e/kWh) in United States (2018; ..)`, or the span of many.
    pub(super) fn intensity(&self, runs: &[&Run]) -> String {
        let of = |run: &Run| bits(run.grid, Intensity::value);
        let unit = |run: &Run| u8::from(run.grid.best().unit() == IntensityUnit::LbPerKwh);
        let different = different(runs, |run| (of(run), unit(run), run.place.id()));
        if different.len() <= TOLD {
            let told = different.iter().map(|run| {
                let source = self.year_and_source(run, Input::Grid);
                format!("{} in {} ({source})", both_units(run.grid), self.place(run))
            });
            return told.collect::<Vec<_>>().join("; ");
        }
        let grams = runs.iter().filter_map(|run| grams(run.grid));
        let (low, high) = grams.fold((f64::MAX, 0.0_f64), |(low, high), grid| {
            (low.min(grid.low().value()), high.max(grid.high().value()))
        });
        let places = self.places(runs);
        let sources = self.sources(&different, Input::Grid);
        format!("{} to {} g CO2e/kWh in {places} ({sources})", digits(low, 4), digits(high, 4))
    }

    /// The renewable share taken off for the market-based figure.
    pub(super) fn renewable(&self, runs: &[&Run]) -> String {
        let all = different(runs, |run| (bits(run.renewable, Share::as_percent), 0, run.provider.id()));
        let alone = different(&all, |run| bits(run.renewable, Share::as_percent));
        if alone.len() <= TOLD {
            return alone.iter().map(|run| self.told(run, Input::Renewable)).collect::<Vec<_>>().join("; ");
        }
        let low = runs.iter().map(|run| run.renewable.low().as_percent()).fold(f64::INFINITY, f64::min);
        let high = runs.iter().map(|run| run.renewable.high().as_percent()).fold(0.0, f64::max);
        format!("{} % to {} %, by run ({})", exact(low), exact(high), self.sources(&all, Input::Renewable))
    }

    fn told(&self, run: &Run, input: Input) -> String {
        if input == Input::Renewable && run.renewable.high().as_percent() == 0.0 {
            return "0 %, which takes nothing off".to_owned();
        }
        let worth = Worth::of(run, input).map(|worth| worth.to_string()).unwrap_or_default();
        format!("{worth} ({})", self.year_and_source(run, input))
    }

    /// The first sources of many, how many more there are, and where all of them stand.
    pub(super) fn sources(&self, different: &[&Run], input: Input) -> String {
        let looked_up = different.iter().take(LOOKED_UP).map(|run| self.year_and_source(run, input));
        let mut sources: Vec<String> = Vec::new();
        looked_up.for_each(|source| {
            if !sources.contains(&source) {
                sources.push(source)
            }
        });
        let beyond = different.len().saturating_sub(LOOKED_UP);
        let more = sources.len().saturating_sub(TOLD);
        let first = sources.into_iter().take(TOLD).collect::<Vec<_>>().join("; ");
        match (more, beyond) {
            (0, 0) => first,
            (1, 0) => format!("{first}; and 1 more source, all in the JSON report"),
            (more, 0) => format!("{first}; and {more} more sources, all in the JSON report"),
            _ => format!("{first}; and more sources, all in the JSON report"),
        }
    }

    /// The year that an input describes and who says so, or that its writer gave it.
    pub(super) fn year_and_source(&self, run: &Run, input: Input) -> String {
        self.source_of(run, input, origin(run, input).as_ref())
    }

    pub(super) fn source_of(&self, run: &Run, input: Input, origin: Option<&Origin>) -> String {
        match origin {
            Some(Origin::Facts(facts)) => match assumed(run, input, facts).or(facts.first()) {
                Some(fact) => self.one(fact),
                None => GIVEN.to_owned(),
            },
            Some(Origin::Spread(facts)) => facts.iter().map(|fact| self.one(fact)).collect::<Vec<_>>().join("; "),
            Some(Origin::Given) | None => GIVEN.to_owned(),
        }
    }

    /// A source whose title names a provider would tell those who must not know it.
    fn one(&self, fact: &Offer) -> String {
        if self.double_blind && names_a_provider(fact.source.title) {
            return format!("{}: a source that names a provider, left out here", fact.year);
        }
        format!("{}: {}", fact.year, fact.source.title)
    }
}

/// Said where no table has the number.
const GIVEN: &str = "given by the authors, without year or source";

/// Where several sources have the same figure: the one that the run's set of assumptions is built on.
fn assumed<'o>(run: &Run, input: Input, facts: &'o [Offer]) -> Option<&'o Offer> {
    let set = Assumptions::all().iter().min_by_key(|set| set.left_by(run).len())?;
    let source = match input {
        Input::Pue => set.pue.source,
        Input::Renewable => set.share.source,
        _ => return None,
    };
    facts.iter().find(|fact| fact.source.id == source.id)
}

/// Whether a title has the name of a company that runs computers for others.
fn names_a_provider(title: &str) -> bool {
    let title = title.to_lowercase();
    let mut words = title.split(|c: char| !c.is_alphanumeric());
    let is_named =
        |word: &str, of: &Provider| of.id == word || of.name.split(' ').any(|name| name.eq_ignore_ascii_case(word));
    let known = || Provider::all().iter().filter(|of| !matches!(of.id, "onprem" | "other"));
    words.any(|word| known().any(|of| is_named(word, of)))
}

/// The runs that differ in something, the first of each.
pub(super) fn different<'r, K: Ord>(runs: &[&'r Run], of: impl Fn(&'r Run) -> K) -> Vec<&'r Run> {
    let mut seen = std::collections::BTreeSet::new();
    // Runs that follow each other are mostly alike: only the first of those is looked for.
    let alike = runs.chunk_by(|run, next| of(run) == of(next));
    alike.filter_map(<[_]>::first).filter(|run| seen.insert(of(run))).copied().collect()
}

/// A range as something that can be put in order.
pub(super) fn bits<T: Copy>(value: Interval<T>, unit: fn(T) -> f64) -> [u64; 3] {
    [value.low(), value.best(), value.high()].map(|bound| unit(bound).to_bits())
}

/// As it was given, and in the other unit.
fn both_units(grid: Interval<Intensity>) -> String {
    let other = match grid.best().unit() {
        IntensityUnit::LbPerKwh => IntensityUnit::GPerKwh,
        IntensityUnit::GPerKwh => IntensityUnit::LbPerKwh,
    };
    let given = format!("{} {} CO2e/kWh", bounds(grid.map(Intensity::value), exact), grid.best().unit().mass());
    match grid.map(|grid| grid.in_unit(other)).finite() {
        Some(converted) => {
            let ends = range(converted.low().value(), converted.high().value(), |value| digits(value, 4));
            format!("{given}, that is {ends} {} CO2e/kWh,", other.mass())
        }
        None => given,
    }
}

/// In grams for each kWh, where that is a number.
pub fn grams(grid: Interval<Intensity>) -> Option<Interval<Intensity>> {
    grid.map(|grid| grid.in_unit(IntensityUnit::GPerKwh)).finite()
}
