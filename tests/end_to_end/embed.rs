//! A guideline page on another origin with calculators in it: what it is told, how high they are, what it has fixed.

use serde_json::json;
use trainprint_core::link::{Link, encode};
use trainprint_core::report::Base;
use trainprint_core::report::estimate_json::EstimateJson;
use trainprint_core::scenario::{Project, Run};

use crate::browser::{Engine, Page, in_browser};

/// Keeps every result that reaches the host's document.
const LISTENING: &str = "<script>
    window.told = [];
    addEventListener('trainprint-result', event => told.push([event.target.id, event.detail]));
</script>";

fn element(page: &Page, id: &str, attributes: &str) -> String {
    format!("<trainprint-calculator id={id} src={} {attributes}></trainprint-calculator>", page.base())
}

fn script(page: &Page) -> String {
    format!("<script defer src={}embed.js></script>", page.base())
}

fn linked(run: &Run) -> (Project, String) {
    let project = Project::of(run.clone());
    (project.clone(), encode(&Link { project, cited: None }))
}

/// Waits for the last word of an element to be about a project, and compares it with what the maths says: in the page,
/// which reads every digit of a number.
async fn is_told(page: &Page, id: &str, project: &Project, link: &str) {
    let last = "told.findLast(([id]) => id === a)";
    let expression = format!("{last}?.[1].link === b && JSON.stringify({last}[1])");
    let cited = Base::default().link(link);
    let detail = page.until(&expression, vec![json!(id), json!(cited)]).await;
    let result = serde_json::to_string(&EstimateJson::of(project, &[])).expect("figures");
    let expected =
        "const [link, result] = arguments; return JSON.stringify({ version: 1, link, result: JSON.parse(result) })";
    let expected = page.script(expected, vec![json!(cited), json!(result)]).await;
    assert_eq!(detail, expected, "what {id} is told");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn two_calculators_stand_in_a_guideline_page_in_chromium() {
    in_browser(Engine::Chromium, two_in_a_page);
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn two_calculators_stand_in_a_guideline_page_in_firefox() {
    in_browser(Engine::Firefox, two_in_a_page);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn two_calculators_stand_in_a_guideline_page_in_webkit() {
    in_browser(Engine::WebKit, two_in_a_page);
}

async fn two_in_a_page(page: Page) {
    let hours = |hours| Run {
        hours: trainprint_core::interval::Interval::exact(trainprint_core::quantity::Time::from_hours(hours)),
        ..Run::default()
    };
    let (first, first_link) = linked(&hours(12.0));
    let (second, second_link) = linked(&hours(20.0));
    let escaped = first_link.replace('&', "&amp;");
    let one = element(&page, "one", &format!("link=\"{escaped}\" lock=pue.ci.by venue=neurips theme=dark"));
    let two = element(&page, "two", &format!("link=\"{}\"", second_link.replace('&', "&amp;")));
    // Each snippet brings the script along.
    page.open_host(&format!("{LISTENING}{}{one}{}{two}", script(&page), script(&page)), None).await;
    is_told(&page, "one", &first, &first_link).await;
    is_told(&page, "two", &second, &second_link).await;
    fit(&page, "one").await;
    fit(&page, "two").await;

    // What one says is not taken for the other's, and an edit is told as the first result was.
    page.enter_frame(1).await;
    page.put_into("h", "30").await;
    page.leave_frame().await;
    let (edited, edited_link) = linked(&hours(30.0));
    is_told(&page, "two", &edited, &edited_link).await;
    is_told(&page, "one", &first, &first_link).await;

    page.enter_frame(0).await;
    assert_eq!(
        page.script(
            "return matchMedia('(prefers-color-scheme: dark)').matches || document.documentElement.dataset.theme",
            vec![]
        )
        .await,
        "dark"
    );
    page.open_rest().await;
    page.has("fieldset:disabled #pue, #pue:disabled").await;
    // A set of assumptions would be taken by half.
    page.lacks(".presets").await;
    page.lacks(".page__header").await;
    page.shows("#format-neurips", "NeurIPS").await;
    assert_eq!(page.texts("[role=tab]").await[0], "NeurIPS checklist, item 8");
    // A link that is opened inside does not undo what the organiser fixed.
    let other = Run {
        pue: trainprint_core::interval::Interval::exact(trainprint_core::quantity::Pue::from_ratio(1.1)),
        ..hours(12.0)
    };
    page.script("location.hash = arguments[0]", vec![json!(linked(&other).1)]).await;
    page.shows(".notices", "Fixed by whoever set up this page").await;
    page.holds("pue", "1.58").await;
    page.leave_frame().await;
}

/// The frame is as high as what it holds, in both directions and within two pixels, and then stays so.
async fn fit(page: &Page, id: &str) {
    let fits = "(() => {
        const frame = document.querySelector(`#${a} iframe`);
        const said = window.heights?.[a] ?? 0;
        return Math.abs(frame.getBoundingClientRect().height - said) <= 2 && said > 300;
    })()";
    let listen = "
        window.heights ??= {};
        addEventListener('message', ({ source, data }) => {
            for (const element of document.querySelectorAll('trainprint-calculator'))
                if (element.querySelector('iframe').contentWindow === source && data?.type === 'trainprint-height')
                    heights[element.id] = data.height;
        });
        for (const frame of document.querySelectorAll('iframe'))
            frame.contentWindow.postMessage({ type: 'trainprint-hello', v: 1 }, '*');";
    page.script(listen, vec![]).await;
    assert_eq!(page.until(fits, vec![json!(id)]).await, true, "{id} is not as high as what it holds");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_frame_follows_its_content_up_and_down_and_comes_to_rest() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        in_browser(engine, async |page| {
            page.open_host(&format!("{LISTENING}{}{}", script(&page), element(&page, "one", "")), None).await;
            let settled = rest(&page).await;
            page.enter_frame(0).await;
            page.click("#report-title").await;
            page.has("#report-text").await;
            page.leave_frame().await;
            let opened = grown(&page, settled, "height > b").await;
            page.enter_frame(0).await;
            page.click("#report-title").await;
            page.leave_frame().await;
            let shut = grown(&page, opened, "height < b").await;
            assert!((shut - settled).abs() <= 2.0, "{settled} px, and after opening and shutting {shut} px");
            within(&page).await;

            // Hidden and shown again, as tabs of a page do; and squeezed.
            page.script("document.getElementById('one').style.display = 'none'", vec![]).await;
            page.script("document.getElementById('one').style.display = ''", vec![]).await;
            page.script("document.getElementById('one').style.width = '0'", vec![]).await;
            page.script("document.getElementById('one').style.width = ''", vec![]).await;
            let again = rest(&page).await;
            assert!((again - settled).abs() <= 2.0, "{settled} px, and after it was hidden {again} px");
        });
    }
}

/// The frame's height once it no longer changes from one drawing to the next ten.
async fn rest(page: &Page) -> f64 {
    let still = "(() => {
        const height = document.querySelector('iframe').getBoundingClientRect().height;
        const same = window.last_height === height && told.length > 0;
        window.last_height = height;
        window.drawn_so = same ? (window.drawn_so ?? 0) + 1 : 0;
        return window.drawn_so > 20 && height > 0 && height !== 640 && height;
    })()";
    page.until(still, vec![]).await.as_f64().expect("the frame comes to rest")
}

async fn grown(page: &Page, from: f64, how: &str) -> f64 {
    let expression = format!(
        "(() => {{ const height = document.querySelector('iframe').getBoundingClientRect().height; return {how} && height; }})()"
    );
    let changed = page.until(&expression, vec![json!(0), json!(from)]).await;
    assert!(changed.is_number(), "the frame stays {from} px");
    rest(page).await
}

/// What the frame holds is as high as the frame, within two pixels.
async fn within(page: &Page) {
    page.enter_frame(0).await;
    let off =
        "return document.documentElement.scrollHeight - document.getElementById('app').getBoundingClientRect().height";
    let off = page.script(off, vec![]).await.as_f64().expect("pixels");
    page.leave_frame().await;
    assert!((0.0..=2.0).contains(&off), "{off} px between the frame and what it holds");
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_calculator_in_a_shadow_tree_is_heard_and_one_without_a_result_has_none() {
    in_browser(Engine::Chromium, async |page| {
        let (_, link) = linked(&Run::default());
        let attach = format!(
            "<div id=shady></div><script>
                shady.attachShadow({{ mode: 'open' }}).innerHTML =
                    '<trainprint-calculator src={} link=\"{}?embed=1&theme=dark&{link}\"></trainprint-calculator>';
            </script>",
            page.base(),
            page.base()
        );
        page.open_host(&format!("{LISTENING}{}{attach}", script(&page)), None).await;
        let element = "shady.shadowRoot.firstChild";
        page.comes_true(&format!("told.length > 0 && {element}.trainprintResult !== null")).await;
        assert_eq!(page.script("return told[0][0]", vec![]).await, "shady");
        let high = page.until(&format!("{element}.firstChild.getBoundingClientRect().height !== 640"), vec![]).await;
        assert_eq!(high, true, "its height is not followed");
        let address = page.script(&format!("return {element}.firstChild.src"), vec![]).await;
        assert_eq!(
            address,
            json!(format!("{}?embed=1&{link}", page.base())),
            "what steers the link's page does not steer this"
        );

        page.script(&format!("{element}.setAttribute('link', 'no link at all')"), vec![]).await;
        let none = page.until(&format!("{element}.trainprintResult === null"), vec![]).await;
        assert_eq!(none, true, "the last result stands for none");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_keyboard_passes_through_a_frame() {
    in_browser(Engine::Chromium, async |page| {
        let body = format!(
            "{LISTENING}{}<button id=before>B</button>{}<button id=after>A</button>",
            script(&page),
            element(&page, "one", "")
        );
        page.open_host(&body, None).await;
        rest(&page).await;
        page.script("document.getElementById('before').focus()", vec![]).await;
        let mut places = Vec::new();
        for _ in 0..400 {
            page.press_tab().await;
            let place =
                page.script("return document.activeElement.id || document.activeElement.localName", vec![]).await;
            let place = place.as_str().unwrap_or_default().to_owned();
            if places.last() != Some(&place) {
                places.push(place.clone());
            }
            if place == "after" {
                break;
            }
        }
        assert_eq!(places, ["iframe", "after"], "from before the frame, through it, and out behind it");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn ten_calculators_on_a_page_fetch_the_compiled_code_once() {
    in_browser(Engine::Chromium, async |page| {
        let ids: Vec<String> = (0..10).map(|index| format!("c{index}")).collect();
        let elements: String = ids.iter().map(|id| element(&page, id, "")).collect();
        page.open_host(&format!("{LISTENING}{}{elements}", script(&page)), None).await;
        let (project, link) = linked(&Run::default());
        for id in &ids {
            is_told(&page, id, &project, &link).await;
        }
        assert_eq!(page.code_requests(), 2, "each half once");
        page.enter_frame(9).await;
        page.type_into("h", "12").await;
        page.shows("#result-energy", "29 kWh").await;
        page.leave_frame().await;
    });
}
