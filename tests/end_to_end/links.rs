//! Links that can be read restore every input: several runs, power in every way, what is not known.

use trainprint_core::estimate::estimate_project;
use trainprint_core::format::whole;
use trainprint_core::interval::Interval;
use trainprint_core::link::{self, Basis, Cited, Link, MassUnit};
use trainprint_core::quantity::{Energy, Jobs, Power, Time};
use trainprint_core::scenario::{PowerDraw, Project, Role, Run};

use crate::browser::{Engine, Page, in_browser};

fn hours(hours: f64) -> Run {
    Run { hours: Interval::exact(Time::from_hours(hours)), ..Run::default() }
}

fn address(project: &Project) -> String {
    format!("?{}", link::encode(&Link { project: project.clone(), cited: None }))
}

/// A final run, its tuning and a failed attempt.
fn three_runs() -> Project {
    let tuning = Run { role: Role::Development, jobs: Jobs(24), ..hours(12.0) };
    let failed = Run { role: Role::Development, ..hours(7.0) };
    Project::new(None, vec![hours(84.0), tuning, failed]).expect("three runs")
}

fn watts(low: f64, high: f64) -> Option<Interval<Power>> {
    Interval::new(low, f64::midpoint(low, high), high).map(|power| power.map(Power::from_watts))
}

async fn restores(page: &Page, run: Run, way: &str, fields: &[(&str, &str)], absent: &[&str]) {
    let project = Project::of(run);
    page.open(&address(&project)).await;
    page.holds("power-way", way).await;
    for (id, text) in fields {
        page.holds(id, text).await;
    }
    for id in ["energy", "market", "location", "cost", "electricity"] {
        let shown = page.text(&format!("#result-{id}")).await;
        assert_eq!(shown == "not known", absent.contains(&id), "{way}: {id} shows {shown}");
    }
    assert_eq!(page.link().await.link.project, project);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn power_and_prices_are_restored_in_every_way_they_are_given() {
    in_browser(Engine::Chromium, async |page| {
        let parts = PowerDraw::Parts { cpu: watts(90.0, 110.0), dram: None, per_device: watts(189.5, 189.5) };
        let run = Run { power: Some(parts), ..Run::default() };
        restores(&page, run, "parts", &[("pc", "90-110"), ("pr", "none"), ("pg", "189.5")], &[]).await;
        page.shows(".notices", "The power of DRAM was not measured").await;
        let measured = Some(PowerDraw::Energy(Interval::exact(Energy::from_kwh(127.3))));
        let run = Run { power: measured, ..Run::default() };
        restores(&page, run, "energy", &[("kwh", "127.3")], &[]).await;
        let run = Run { power: None, ..Run::default() };
        restores(&page, run, "unknown", &[], &["energy", "market", "location", "electricity"]).await;
        let run = Run { price: None, electricity_price: None, ..Run::default() };
        restores(&page, run, "total", &[("usd", "none"), ("el", "none")], &["cost", "electricity"]).await;
        page.shows(".notices", "No price is given").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn several_runs_are_summed_and_each_can_be_edited() {
    in_browser(Engine::Chromium, async |page| {
        let project = three_runs();
        page.open(&address(&project)).await;
        page.shows(".results__title", "All 3 runs").await;
        let figures = estimate_project(&project);
        let kwh = |figures: &trainprint_core::estimate::Estimate| whole(figures.energy.unwrap().best().as_kwh());
        assert_eq!(page.figures().await[0], kwh(&figures.total));
        let shown = page.texts(".runs tbody td.table__number:nth-of-type(2)").await;
        assert_eq!(shown, figures.runs.iter().map(kwh).collect::<Vec<_>>());
        let totals = page.texts(".runs tfoot td:nth-of-type(1)").await;
        assert_eq!(totals, [kwh(&figures.total), kwh(&figures.total_final.unwrap())]);

        page.holds("h", "84").await;
        page.click(".runs tbody tr:nth-child(2) button").await;
        page.holds("h", "12").await;
        page.holds("x", "24").await;
        page.type_into("h", "10").await;
        page.shows(".runs tbody tr:nth-child(2)", "10 h").await;
        let edited = project.clone().with_run(1, Run { hours: hours(10.0).hours, ..project.runs()[1].clone() });
        assert_eq!(page.link().await.link.project, edited);
        assert_eq!(page.figures().await[0], kwh(&estimate_project(&edited).total));
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_figure_cited_with_a_link_is_compared_until_the_first_edit() {
    in_browser(Engine::Chromium, async |page| {
        for (digits, verdict) in [("96", "agrees"), ("192", "differs")] {
            let cited = Cited { basis: Basis::Market, digits: digits.to_owned(), unit: MassUnit::Lb };
            let link = Link { project: Project::default(), cited: Some(cited) };
            page.open(&format!("?{}", link::encode(&link))).await;
            page.shows(".notices", &format!("Cited {digits} lb (market-based); recomputed 95.94 lb: {verdict}")).await;
            assert_eq!(page.link().await.link, link);
        }
        page.type_into("h", "12").await;
        page.shows("#result-energy", "29 kWh").await;
        assert!(!page.text(".notices").await.contains("Cited"));
        assert_eq!(page.link().await.link.cited, None);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_link_of_green_algorithms_becomes_one_of_our_own_with_notices() {
    in_browser(Engine::Chromium, async |page| {
        let old = "runTime_hour=12&runTime_min=0&appVersion=v2.2&locationRegion=AT&coreType=GPU&numberGPUs=8\
                   &GPUmodel=NVIDIA%20Tesla%20T4&memory=64&platformType=localServer&PUEradio=Yes&PUE=1.5";
        page.open(&format!("?theme=dark&{old}")).await;
        page.shows(".notices", "This was a link of the Green Algorithms calculator (v2.2)").await;
        page.holds("n", "8").await;
        page.holds("pue", "1.5").await;
        page.holds("pg", "70").await;
        let opened = link::decode(old).expect("a link").link;
        assert_eq!(page.link().await.link, opened);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn another_fragment_opens_another_link_and_going_back_opens_the_last() {
    in_browser(Engine::Chromium, async |page| {
        page.open(&address(&Project::of(hours(12.0)))).await;
        page.shows("#result-energy", "29 kWh").await;
        let three = address(&three_runs()).replace('?', "#");
        page.script("location.hash = arguments[0]", vec![three.into()]).await;
        page.shows(".results__title", "All 3 runs").await;
        assert_eq!(page.link().await.link.project, three_runs());
        page.client().back().await.expect("back");
        page.shows(".results__title", "This run").await;
        page.shows("#result-energy", "29 kWh").await;
        page.holds("h", "12").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_row_that_was_loaded_can_be_gone_back_from() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("h", "12").await;
        page.shows("#result-energy", "29 kWh").await;
        page.click("#row-elmo button").await;
        page.shows("#result-energy", "275 kWh").await;
        page.client().back().await.expect("back");
        page.shows("#result-energy", "29 kWh").await;
        page.holds("h", "12").await;
        page.client().forward().await.expect("forward");
        page.shows("#result-energy", "275 kWh").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn nothing_at_all_and_very_much_have_figures() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("h", "0").await;
        page.shows("#result-cost", "$0").await;
        assert_eq!(page.figures().await, ["0", "0", "0", "$0", "$0", "0"]);
        page.type_into("h", "84").await;
        page.type_into("n", "1,000,000").await;
        page.shows("#result-device-hours", "84,000,000").await;
        page.type_into("x", "10000000").await;
        page.shows("#result-device-hours", "840,000,000,000,000").await;
        page.shows("#result-cost", "$361,200,000,000,000").await;
        page.type_into("n", "1e7").await;
        page.shows("#result-device-hours", "8.4 × 10¹⁵").await;
        let project = page.link().await.link.project;
        assert_eq!((project.runs()[0].devices.0, project.runs()[0].jobs.0), (10_000_000, 10_000_000));
    });
}
