//! How long the maths takes. At most 80 ns for the figures of a run; at most 5 µs from a link to its figures and back.

use divan::{Bencher, black_box};
use trainprint_core::estimate::{ProjectEstimate, estimate, estimate_project};
use trainprint_core::link::{Link, decode, encode};
use trainprint_core::project;
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Label, Project, Role, Run};
use trainprint_core::warning::warnings;
use trainprint_core::{data::Entry, data::Place, interval::Interval};

fn main() {
    divan::main();
}

/// The paper's T2T big row as a link.
fn t2t_big() -> String {
    encode(&Link { project: Project::default(), cited: None })
}

/// About 2,000 characters: a final run and many of development.
fn long_link() -> String {
    let development = Run { role: Role::Development, ..Run::default() };
    let runs = std::iter::once(Run::default()).chain(std::iter::repeat_n(development, 19)).collect();
    let project = Project::new(None, runs).expect("at least one run");
    encode(&Link { project, cited: None })
}

#[divan::bench]
fn figures_of_one_run(bencher: Bencher<'_, '_>) {
    let run = Run::default();
    bencher.bench_local(|| estimate(black_box(&run)));
}

#[divan::bench]
fn link_to_figures_and_back(bencher: Bencher<'_, '_>) {
    let text = t2t_big();
    bencher.bench_local(|| -> (ProjectEstimate, String) {
        let opened = decode(black_box(&text)).expect("a link");
        (estimate_project(&opened.link.project), encode(&opened.link))
    });
}

#[divan::bench]
fn read_a_link(bencher: Bencher<'_, '_>) {
    let text = t2t_big();
    bencher.bench_local(|| decode(black_box(&text)));
}

#[divan::bench]
fn write_a_link(bencher: Bencher<'_, '_>) {
    let link = Link { project: Project::default(), cited: None };
    bencher.bench_local(|| encode(black_box(&link)));
}

#[divan::bench]
fn read_a_link_of_2000_characters(bencher: Bencher<'_, '_>) {
    let text = long_link();
    assert!((1_950..2_100).contains(&text.len()), "{} characters", text.len());
    bencher.bench_local(|| decode(black_box(&text)));
}

/// As many runs as the paper's second case study has trainings, no two alike.
fn five_thousand_runs() -> Project {
    let run = |index: usize| Run {
        name: format!("training {index}"),
        role: if index == 0 { Role::Final } else { Role::Development },
        hours: Interval::new(index as f64 / 7.0, index as f64 / 3.0, index as f64)
            .map(|hours| hours.map(Time::from_hours))
            .expect("in order"),
        place: Label::Known(&Place::all()[index / 2500]),
        ..Run::default()
    };
    Project::new(None, (0..5_000).map(run).collect()).expect("at least one run")
}

#[divan::bench]
fn open_a_file_of_5000_runs_and_total_it(bencher: Bencher<'_, '_>) {
    let text = project::save(&five_thousand_runs());
    bencher.bench_local(|| {
        let opened = project::open(black_box(&text));
        estimate_project(&opened.project.expect("a project"))
    });
}

#[divan::bench]
fn save_5000_runs(bencher: Bencher<'_, '_>) {
    let project = five_thousand_runs();
    bencher.bench_local(|| project::save(black_box(&project)));
}

#[divan::bench]
fn write_5000_runs_as_a_table(bencher: Bencher<'_, '_>) {
    let project = five_thousand_runs();
    let estimate = estimate_project(&project);
    bencher.bench_local(|| project::csv::write(black_box(&project), &estimate));
}

#[divan::bench]
fn read_5000_runs_of_a_table(bencher: Bencher<'_, '_>) {
    let project = five_thousand_runs();
    let table = project::csv::write(&project, &estimate_project(&project));
    bencher.bench_local(|| project::paste(black_box(&table), &Run::default(), project::MAX_RUNS));
}

#[divan::bench]
fn warnings_of_5000_runs(bencher: Bencher<'_, '_>) {
    let project = five_thousand_runs();
    let estimate = estimate_project(&project);
    bencher.bench_local(|| warnings(black_box(&project), &estimate));
}
