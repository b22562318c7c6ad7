//! The page in German: nothing of the English is left, numbers have its marks, and what was typed stays when it is switched.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;
use trainprint_core::estimate::estimate_project;
use trainprint_core::report::{Base, Format, Report};
use trainprint_core::scenario::Project;

use super::accessibility::has_no_faults;
use crate::browser::{Engine, Page, in_browser};

const LINK: &str = "v=1&d=2026.11&run=final&hw=p100&n=16&h=8.25&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46&el=0.12&at=us&by=aws";

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn german_is_spoken_in_chromium() {
    in_browser(Engine::Chromium, speaks_german);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn german_is_spoken_in_firefox() {
    in_browser(Engine::Firefox, speaks_german);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn german_is_spoken_in_webkit() {
    in_browser(Engine::WebKit, speaks_german);
}

/// By the address, with another link in it, and by the switch.
async fn speaks_german(page: Page) {
    page.open("?lang=de").await;
    page.shows(".page__line", "Was ein Trainingslauf verbraucht").await;
    assert_eq!(page.script("return document.documentElement.lang", vec![]).await, "de");
    says_nothing_of(&page, &english()).await;

    page.open(&format!("?{LINK}")).await;
    let (english, of_link) = (digits(&page.figures().await), page.link().await.link.project);
    page.open(&format!("?lang=de&{LINK}")).await;
    page.shows("#results-title", "Dieser Lauf").await;
    assert_eq!(digits(&page.figures().await), english, "a link has the same figures in any language");
    assert_eq!(page.link().await.link.project, of_link);

    page.click("#language").await;
    page.shows("#results-title", "This run").await;
    assert_eq!(page.script("return document.documentElement.lang", vec![]).await, "en");
    assert!(page.address().await.starts_with("?v=1"), "{}", page.address().await);
    page.click("#language").await;
    page.shows("#results-title", "Dieser Lauf").await;
    assert!(page.address().await.starts_with("?lang=de&v=1"), "{}", page.address().await);
}

fn digits(texts: &[String]) -> Vec<String> {
    let digits = |text: &String| text.chars().filter(char::is_ascii_digit).collect();
    texts.iter().map(digits).collect()
}

/// The messages of a language that have no variables, by file and name.
fn messages(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("words").join(language);
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(folder).expect("a folder of words").flatten() {
        let text = fs::read_to_string(file.path()).expect("a file of words");
        let lines = text.lines().filter_map(|line| line.split_once(" = ")).filter(|(_, text)| !text.contains('{'));
        let name = file.file_name().to_string_lossy().into_owned();
        messages.extend(lines.map(|(id, text)| (format!("{name} {id}"), text.to_owned())));
    }
    messages
}

/// What is said in English and otherwise in German: words that stand in names and numbers too are left out.
fn english() -> Vec<String> {
    let german = messages("de");
    let is_other = |id: &String, text: &String| german.get(id).is_some_and(|german| !german.contains(text.as_str()));
    let english = messages("en").into_iter().filter(|(id, text)| is_other(id, text)).map(|(_, text)| text);
    let parted = words::GERMAN.lines().filter_map(|line| line.split_once('\t'));
    let of_tables = parted.filter(|(english, german)| !german.contains(english)).map(|(english, _)| english.to_owned());
    let said: Vec<String> = english.chain(of_tables).filter(|text| text.len() > 8 && text.contains(' ')).collect();
    assert!(said.len() > 100, "{said:?}");
    said
}

/// Neither in what is read nor in what is read aloud.
async fn says_nothing_of(page: &Page, english: &[String]) {
    let heard = "
        const parts = ['app', 'panels'].map(id => document.getElementById(id).cloneNode(true));
        const all = parts.flatMap(part => [...part.querySelectorAll('*')]);
        const aloud = all.flatMap(it => ['aria-label', 'title', 'placeholder', 'alt'].map(name => it.getAttribute(name)));
        const said = [document.title, ...parts.map(part => part.textContent), ...aloud.filter(Boolean)].join('\\n');
        return arguments[0].filter(english => said.includes(english));";
    assert_eq!(page.script(heard, vec![json!(english)]).await, json!([]), "English in the German page");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn dialogs_and_what_opens_are_german_too() {
    in_browser(Engine::Chromium, async |page| {
        let english = english();
        page.open("?lang=de").await;
        for title in ["report", "elsewhere", "later", "equivalents", "sources"] {
            page.click(&format!("#{title}-title")).await;
        }
        for filled in ["#report-text", "#draw-all", "#sources-search"] {
            page.has(filled).await;
        }
        page.click("#result-market summary").await;
        page.has("#result-market .results__origins").await;
        page.click("#add-run").await;
        page.has(".runs tbody").await;
        says_nothing_of(&page, &english).await;
        for (button, shown) in
            [("#cite", "#cite-link-text"), ("#embed", "#snippet-text"), ("#read-logs", "#import-text")]
        {
            page.click(button).await;
            page.has(shown).await;
            says_nothing_of(&page, &english).await;
            page.press_escape().await;
        }
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn numbers_have_decimal_commas_and_are_read_with_them() {
    in_browser(Engine::Chromium, async |page| {
        page.open("?lang=de").await;
        page.holds("w", "1515,43").await;
        page.holds("usd", "0,43-1,46").await;
        page.shows(".working__lines", "1,58 × 84 h").await;
        page.type_into("h", "1,5").await;
        page.shows("#result-device-hours", "12 ").await;
        page.lacks("#h-said p").await;
        page.type_into("h", "1.500").await;
        page.shows("#h-said", "Gelesen als 1500 h").await;
        page.shows("#result-device-hours", "12.000").await;
        page.click("#h-said button").await;
        page.holds("h", "1,5").await;
        page.type_into("h", "1.234,5").await;
        page.shows("#result-device-hours", "9.876").await;
        assert!(page.address().await.contains("&h=1234.5&"), "links keep the point: {}", page.address().await);
        page.type_into("pue", "1,x").await;
        page.shows("#pue-said", "„1,x“").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_switch_keeps_what_was_typed_and_chosen() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        in_browser(engine, async |page| {
            page.open("").await;
            page.click("#report-title").await;
            page.has("#report-text").await;
            page.click("#double-blind").await;
            page.type_into("pue", "1.234").await;
            page.type_into("h", "5-").await;
            page.click("#fill").await;
            page.click("#language").await;
            page.shows(".results__stale", "Ein Feld ist nicht lesbar").await;
            page.holds("h", "5-").await;
            page.shows("#h-said", "„5-“").await;
            page.holds("pue", "1,234").await;
            for kept in ["#double-blind:checked", "#fill:checked"] {
                page.has(kept).await;
            }
            page.shows("label:has(#double-blind)", "Doppelblind").await;
            page.element("#h").await.send_keys("7").await.expect("one more key");
            page.lacks(".results__stale").await;
            page.click("#language").await;
            page.shows("label:has(#double-blind)", "Double-blind").await;
            page.holds("h", "5-7").await;
            page.holds("pue", "1.234").await;
            assert_eq!(page.link().await.link.project.runs()[0].pue.best().as_ratio(), 1.234);
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn texts_to_take_away_and_links_are_those_of_the_english_page() {
    in_browser(Engine::Chromium, async |page| {
        page.open("?lang=de").await;
        page.click("#report-title").await;
        page.has("#report-text").await;
        let project = Project::default();
        let estimate = estimate_project(&project);
        let report = Report::new(&project, &estimate, &Base::default(), false);
        for format in ["latex", "sentence", "csv"].map(|id| Format::find(id).expect("a format")) {
            page.click(&format!("#format-{}", format.id)).await;
            let text = format.write(&report).replace("\r\n", "\n");
            let same = page.until("document.getElementById('report-text').value === a", vec![json!(text)]).await;
            assert_eq!(same, true, "{} is not {text}", page.value("report-text").await);
        }
        page.click("#cite").await;
        page.has("#cite-link-text").await;
        let cited = page.value("cite-link-text").await;
        assert!(cited.contains("?v=1") && !cited.contains("lang"), "{cited}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_frame_speaks_german_by_its_address_and_has_no_switch() {
    in_browser(Engine::Chromium, async |page| {
        page.open("?embed=1&lang=de").await;
        page.shows("#results-title", "Dieser Lauf").await;
        page.lacks("#language").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn where_the_words_can_not_be_had_the_page_stays_english_and_says_so() {
    in_browser(Engine::Firefox, async |page| {
        page.open("").await;
        let lost = "document.querySelector('meta[name=trainprint-words-de]').content = './lost.txt'";
        page.script(lost, vec![]).await;
        page.click("#language").await;
        page.shows(".bring .notices", "The words of this language could not be fetched").await;
        page.shows("#results-title", "This run").await;
        assert!(!page.address().await.contains("lang"), "{}", page.address().await);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn axe_finds_no_fault_in_german() {
    in_browser(Engine::Chromium, async |page| {
        page.open("?lang=de").await;
        has_no_faults(&page, "as it opens in German").await;
        page.type_into("h", "-5").await;
        page.has(".results__stale").await;
        page.click("#report-title").await;
        page.has("#report-text").await;
        page.click("#elsewhere-title").await;
        page.has("#draw-all").await;
        has_no_faults(&page, "in German, with a text that can't be read and sections opened").await;
    });
}
