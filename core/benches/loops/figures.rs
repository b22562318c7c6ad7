//! The maths in loops: what is timed natively and in a browser is this very code.

use std::fmt;
use std::hint::black_box;

use trainprint_core::data::{Device, Entry, Place};
use trainprint_core::estimate::{estimate, estimate_project};
use trainprint_core::interval::Interval;
use trainprint_core::link::{Link, decode, decode_long, encode};
use trainprint_core::quantity::Time;
use trainprint_core::report::{ALL, Base, Report};
use trainprint_core::scenario::{Project, Role, Run};
use trainprint_core::search::places;

/// What a loop took.
pub struct Figure {
    pub name: &'static str,
    /// Nanoseconds a call: the median of 9 rounds.
    pub ns: f64,
    /// What it may take in a browser, where that is bounded.
    pub bound_ns: Option<f64>,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, ns, bound_ns } = self;
        write!(f, "{name}: {ns:.1} ns")?;
        bound_ns.map_or(Ok(()), |bound| {
            let verdict = if *ns <= bound { "met" } else { "missed" };
            write!(f, " (target in a browser {} ms: {verdict})", bound / 1e6)
        })
    }
}

/// Every loop; `now` tells milliseconds.
pub fn figures(now: impl Fn() -> f64) -> Vec<Figure> {
    let time = |name, calls, bound_ns, call: &mut dyn FnMut()| Figure { name, ns: median(&now, calls, call), bound_ns };
    let run = Run::default();
    // A search: its runs differ in how long they took, and share the rest.
    let tried =
        |hours| Run { role: Role::Development, hours: Interval::exact(Time::from_hours(hours)), ..Run::default() };
    let project = Project::new(None, (0..5_000).map(|run| tried(f64::from(run) / 100.0)).collect()).expect("runs");
    let link_of_all = encode(&Link { project, cited: None });
    // As the page has it: the project comes as the text of a link.
    let open = || {
        let opened = decode_long(black_box(&link_of_all)).expect("a link").link.project;
        let estimate = estimate_project(&opened);
        (opened, estimate)
    };
    let (opened, estimate_of_all) = open();
    let base = Base::default();
    let text = encode(&Link { project: Project::default(), cited: None });
    vec![
        time("figures of one run", 200_000, None, &mut || {
            black_box(estimate(black_box(&run)));
        }),
        time("link to figures and back", 5_000, None, &mut || {
            let opened = decode(black_box(&text)).expect("a link");
            black_box((estimate_project(&opened.link.project), encode(&opened.link)));
        }),
        time("every device in every place", 5, Some(5e6), &mut || {
            black_box(rank(black_box(&run)));
        }),
        time("5,000 runs opened and added up", 1, Some(16e6), &mut || drop(black_box(open()))),
        time("all reports of 5,000 runs", 1, Some(50e6), &mut || {
            let report = Report::new(black_box(&opened), black_box(&estimate_of_all), &base, false);
            ALL.iter().for_each(|format| drop(black_box(format.write(&report))));
        }),
        time("a letter in the place search", 40, Some(2e6), &mut typing("Québec, us-east-1, Frankfurt, united states")),
    ]
}

fn median(now: impl Fn() -> f64, calls: u32, call: &mut dyn FnMut()) -> f64 {
    call();
    let mut rounds: Vec<f64> = (0..9)
        .map(|_| {
            let start = now();
            (0..calls).for_each(|_| call());
            (now() - start) * 1e6 / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[4]
}

/// The device and the place of the least emissions: the run on every device, in every place.
fn rank(run: &Run) -> Option<(&'static Device, &'static Place)> {
    let pairs = Device::all().iter().flat_map(|device| {
        let there = run.on_device(device);
        Place::all().iter().filter_map(move |place| {
            let emissions = estimate(&there.at_place(place)).location_based?;
            Some((emissions.best().as_kg(), device, place))
        })
    });
    pairs.min_by(|(a, ..), (b, ..)| a.total_cmp(b)).map(|(_, device, place)| (device, place))
}

/// Types names letter by letter: each call searches what stands there after one more letter.
fn typing(names: &'static str) -> impl FnMut() {
    let mut texts = names
        .split(", ")
        .flat_map(|name| {
            let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
            ends.map(|end| &name[..end])
        })
        .collect::<Vec<_>>()
        .into_iter()
        .cycle();
    move || {
        black_box(places(texts.next().unwrap_or_default()));
    }
}
