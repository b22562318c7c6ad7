//! Choosing from the tables: a place found as one types, sets of assumptions, other regions, and the source of a number.

use trainprint_core::data::{Device, Entry, Place, TODAY};
use trainprint_core::estimate::estimate;
use trainprint_core::format::whole;
use trainprint_core::scenario::Run;

use crate::browser::{Engine, in_browser};

/// What the page shows of a run's location-based emissions.
fn pounds(run: &Run) -> String {
    whole(estimate(run).location_based.expect("emissions").best().as_lb())
}

fn place(id: &str) -> &'static Place {
    Place::find(id).expect("a place of the tables")
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn what_the_run_would_have_emitted_in_montreal() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.pick("at", "montreal").await;
        page.holds("by", "aws").await;
        let there = Run::default().at_place(place("aws.ca-central-1"));
        page.shows("#result-location .results__number", &pounds(&there)).await;
        assert_eq!(page.link().await.link.project.runs()[0], there);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_place_that_nobody_knows_is_said_to_be_none() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("at", "Atlantis").await;
        page.shows("#at-hint", "Nothing is called that").await;
        page.element("#h").await.click().await.expect("the reader goes on");
        page.shows("#at-hint", "“Atlantis” was not chosen from the list: pick one of it").await;
        page.shows("#at-hint", "The figures are still for United States").await;
        page.holds("at", "Atlantis").await;
        page.has("#at[aria-invalid=true]").await;
        page.has(".results__stale").await;
        page.has("#cite:disabled").await;
        assert_eq!(page.link().await.link.project.runs()[0], Run::default());
        page.type_into("at", "poland").await;
        page.has("#at-0").await;
        page.element("#h").await.click().await.expect("the reader goes on");
        page.holds("at", "Poland").await;
        page.lacks("#at[aria-invalid=true], .results__stale").await;
        assert_eq!(page.link().await.link.project.runs()[0].place.id(), "pl");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_place_that_is_marked_is_chosen_by_whoever_tabs_on() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("at", "polan").await;
        page.has("#at-0[aria-selected=true]").await;
        page.press_tab().await;
        page.holds("at", "Poland").await;
        page.comes_true("document.activeElement.id !== 'at'").await;
        page.lacks("#at[aria-invalid=true], .results__stale").await;
        assert_eq!(page.link().await.link.project.runs()[0].place.id(), "pl");
        page.type_into("at", "Atlantis").await;
        page.press_tab().await;
        page.shows("#at-hint", "“Atlantis” was not chosen from the list: pick one of it").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_set_of_assumptions_goes_in_and_says_when_it_is_left() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.open_rest().await;
        page.shows(".presets .field__hint", "as in The paper").await;
        page.click(".presets .button:nth-of-type(3)").await;
        let today = TODAY.applied_to(&Run::default());
        page.shows("#result-location .results__number", &pounds(&today)).await;
        page.type_into("pue", "1.2").await;
        page.shows(".presets .field__hint", "otherwise: PUE").await;
        page.pick("at", "europe-north1").await;
        page.click(".presets .button:nth-of-type(1)").await;
        page.shows(".undo", "they are of United States and Amazon AWS").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_device_brings_its_draw_and_says_what_it_is() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.choose("hw", "h100-sxm").await;
        let run = Run::default().on_device(Device::find("h100-sxm").expect("a device"));
        page.shows("#result-location .results__number", &pounds(&run)).await;
        page.shows("#hw-hint", "Counted as").await;
        page.holds("power-way", "parts").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_country_says_that_a_price_is_that_of_a_region() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.choose("hw", "h100-sxm").await;
        page.pick("at", "Finland").await;
        page.shows("#result-cost", "not known").await;
        page.shows("#at-hint", "depends on the region").await;
        page.type_into("at", "europe-north1").await;
        page.shows("#at-0", "europe-north1").await;
        assert!(!page.text("#at-0").await.starts_with("Finland, Finland"));
        page.click("#at-0").await;
        page.shows("#result-cost", "$").await;
        let hint = page.text("#at-hint").await;
        assert!(!hint.contains("depends on the region"), "{hint}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn another_region_is_one_button_away() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#elsewhere-title").await;
        page.shows("[aria-labelledby=elsewhere-title]", "Cleanest:").await;
        page.click("[aria-labelledby=elsewhere-title] tbody tr:first-child button").await;
        let moved = page.link().await.link.project.runs()[0].clone();
        let cleanest = trainprint_core::elsewhere::everywhere(&Run::default());
        let least = cleanest.iter().filter_map(|there| there.figures.location_based).map(|co2| co2.best().as_kg());
        let least = least.fold(f64::MAX, f64::min);
        let emissions = estimate(&moved).location_based.expect("emissions").best().as_kg();
        assert!((emissions - least).abs() < 1e-9, "{emissions} kg after moving, {least} kg at least");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_number_has_a_source_to_read() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#sources-title").await;
        page.has("#more-sources").await;
        page.type_into("sources-search", "us-east-1").await;
        page.shows("[aria-labelledby=sources-title] .table tbody", "Supplies").await;
        page.type_into("sources-search", "quebec").await;
        page.shows("[aria-labelledby=sources-title] tbody", "g/kWh").await;
        let without = "[...document.querySelectorAll('[aria-labelledby=sources-title] tbody tr')].every(row => row.querySelector('a[href^=http]'))";
        assert_eq!(page.until(without, vec![]).await, true, "a row has no link to its source");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn every_field_of_an_assumption_has_figures_that_can_be_read_and_used() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.open_rest().await;
        page.script(
            "document.querySelectorAll('.inputs [data-fold=facts] > summary').forEach(line => line.click())",
            vec![],
        )
        .await;
        let are_filled =
            "[...document.querySelectorAll('.inputs [data-fold=facts]')].every(list => list.querySelector('li'))";
        assert_eq!(page.until(are_filled, vec![]).await, true, "a list stays empty");
        let lists = "[...document.querySelectorAll('.inputs [data-fold=facts]')].map(list => list.querySelectorAll('li').length)";
        let lists = page.until(lists, vec![]).await;
        let lists: Vec<u64> = serde_json::from_value(lists).expect("numbers");
        assert!(lists.len() == 6 && lists.iter().all(|facts| *facts > 0), "{lists:?}");
        let sources = "[...document.querySelectorAll('.inputs [data-fold=facts] li')].every(fact => fact.querySelector('a[href^=http]'))";
        assert_eq!(page.until(sources, vec![]).await, true, "a fact beside a field has no link to its source");
        page.holds("pue", "1.58").await;
        page.click("#pue-figures li:nth-child(1) .button").await;
        page.holds("pue", "1.15").await;
    });
}

/// What is behind a figure once it is opened: what was read, and the sources that are named.
async fn behind(page: &crate::browser::Page, figure: &str) -> (String, Vec<String>) {
    page.click(&format!("#result-{figure} summary")).await;
    let list = format!("#result-{figure} .results__origins");
    page.has(&list).await;
    (page.text(&list).await, page.texts(&format!("{list} a[href^=http]")).await)
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn each_figure_of_the_answer_opens_to_its_inputs_and_their_sources() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        let (text, sources) = behind(&page, "market").await;
        for said in ["1,515.43 W", "PUE: 1.58", "0.954 lb/kWh", "Renewable share: 50 %", "84 h, given with the run"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(sources.iter().filter(|source| source.contains("Strubell")).count() >= 4, "{sources:?}");
        for (figure, said) in
            [("energy", "PUE"), ("location", "Grid"), ("cost", "0.43 – 1.46"), ("electricity", "0.12")]
        {
            let (text, sources) = behind(&page, figure).await;
            assert!(text.contains(said) && !sources.is_empty(), "{figure}: {text}");
        }
        page.type_into("pue", "1.4321").await;
        page.shows("#result-energy .results__origins", "PUE: 1.4321, given with the run").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_zero_by_purchases_stands_beside_what_the_grid_emitted() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.type_into("re", "100").await;
        page.shows("#result-market", &format!("the grid emitted {} lb", pounds(&Run::default()))).await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_papers_empty_cells_are_filled_at_a_click_and_marked() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        let cell = "#row-bert-tpu td:nth-of-type(5)";
        page.shows(cell, "not in the paper").await;
        page.click("#fill").await;
        let row = trainprint_core::data::PaperRow::find("bert-tpu").expect("a row");
        let run = row.filled(trainprint_core::data::PAPER_2020).expect("a draw published later");
        let market = whole(estimate(&run).market_based.expect("emissions").best().as_lb());
        page.shows(cell, &market).await;
        page.shows(cell, "not in the paper").await;
        page.click("#row-bert-tpu .button").await;
        page.shows(".notices", "not in the paper: it was published later").await;
        page.shows("#result-market .results__number", &market).await;
        page.click("#fill").await;
        page.lacks("#row-bert-tpu .search__detail").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_regions_are_put_in_order_by_any_column() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#elsewhere-title").await;
        page.shows("th[aria-sort=ascending]", "lb CO2e").await;
        page.shows(".fold tbody tr:first-child", "−").await;
        page.click(".fold th:nth-child(6) .table__sort").await;
        page.shows("th[aria-sort=ascending]", "Cloud cost").await;
        page.click("#draw-all").await;
        let names = page.texts("[aria-labelledby=elsewhere-title] .chart__name").await;
        assert!(names.len() > 144, "{} names", names.len());
        let is_whole = "[...document.querySelectorAll('[aria-labelledby=elsewhere-title] .chart__name')]
            .every(name => {
                const { x, width } = name.getBBox();
                return x >= 0 && x + width <= name.ownerSVGElement.viewBox.baseVal.width;
            })";
        assert_eq!(page.until(is_whole, vec![]).await, true, "a name is cut off");
        page.click(".fold th:nth-child(1) .table__sort").await;
        let names = page.texts(".fold tbody th").await;
        assert!(names.len() >= 144 && names.is_sorted(), "{names:?}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn cpus_and_dram_that_were_not_measured_can_be_filled_in() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.choose("hw", "h100-sxm").await;
        page.open_rest().await;
        page.has("#pc").await;
        page.click(".inputs__group [data-fold=more] > summary").await;
        page.has("#host-threads").await;
        page.type_into("host-threads", "100").await;
        page.click("#host-threads ~ p .button, .inputs__group [data-fold=more] p .button").await;
        page.holds("pc", "74-212-400").await;
    });
}
