//! A project of runs: listing, comparing, undoing, and bringing runs in and out by files and tables.

use trainprint_core::estimate::estimate_project;
use trainprint_core::format::whole;
use trainprint_core::interval::Interval;
use trainprint_core::project::{csv, open, save};
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Project, Role, Run};

use crate::browser::{Engine, Page, in_browser};
use crate::frames::ENGINES;

/// Runs of these hours; the first made the final model.
fn runs(hours: &[f64]) -> Project {
    let run = |(index, hours): (usize, &f64)| Run {
        name: format!("run <b>{index}</b>"),
        role: if index == 0 { Role::Final } else { Role::Development },
        hours: Interval::exact(Time::from_hours(*hours)),
        ..Run::default()
    };
    Project::new(Some("2026.11".into()), hours.iter().enumerate().map(run).collect()).expect("runs")
}

async fn hours(page: &Page) -> Vec<f64> {
    page.link().await.link.project.runs().iter().map(|run| run.hours.best().as_hours()).collect()
}

async fn opens(page: &Page, project: &Project) {
    page.open("").await;
    page.pick_file("open-file", "mine.trainprint.json", &save(project)).await;
    page.shows(".undo", "was opened").await;
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn runs_are_added_moved_and_removed_and_that_is_undone() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#add-run").await;
        page.shows("#runs-title", "The runs of this project").await;
        page.type_into("h", "10").await;
        page.choose("role", "dev").await;
        page.shows(".runs tbody tr:nth-child(2)", "development").await;
        assert_eq!(hours(&page).await, [84.0, 10.0]);
        page.click("#run-1-up").await;
        page.shows(".runs tbody tr:nth-child(1)", "10 h").await;
        assert_eq!(hours(&page).await, [10.0, 84.0]);
        page.click("#run-0-remove").await;
        page.shows(".undo", "Run 1 was removed").await;
        assert_eq!(hours(&page).await, [84.0]);
        page.click("#undo").await;
        page.lacks("#undo").await;
        assert_eq!(hours(&page).await, [10.0, 84.0]);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_focus_goes_with_the_run_and_stays_in_the_list() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page, &runs(&[1.0, 2.0, 3.0])).await;
        let focused = async |id: &str| {
            let is = page.until("document.activeElement.id === a", vec![id.into()]).await;
            assert_eq!(is, true, "{id} has not the focus");
        };
        page.click("#run-0-down").await;
        focused("run-1-down").await;
        page.click("#run-1-down").await;
        focused("run-2-up").await;
        page.click("#run-2-remove").await;
        focused("run-1-remove").await;
        page.click("#undo").await;
        focused("undo").await;
        page.click("#run-0-edit").await;
        focused("form-title").await;
        page.shows("#form-title", "Run 1").await;
        page.has("#run-0-edit[disabled]").await;
        focused("form-title").await;
        // Of one run there is no list: the focus can't stay in it.
        page.click("#run-2-remove").await;
        focused("run-1-remove").await;
        page.click("#run-1-remove").await;
        page.lacks(".runs").await;
        focused("undo").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_list_fits_its_column_at_every_width() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page, &runs(&[84.0, 10.0, 2000.0])).await;
        for width in [1440, 1280, 1024, 800, 390] {
            page.client().set_window_size(width, 900).await.expect("a window");
            let cut = page.script(
                "const list = document.querySelector('.runs .scroll'); return list.scrollWidth - list.clientWidth;",
                vec![],
            );
            let cut = cut.await.as_f64().expect("a width");
            assert!(cut <= 1.0, "{cut} pixels are cut off at {width}");
        }
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn alternatives_are_not_added_up_in_any_text() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click("#load-table-3").await;
        page.shows("#results-title", "Alternative A").await;
        page.shows(".runs .presets", "whoever opens the address sees the runs added up").await;
        for dialog in ["cite", "embed"] {
            page.click(&format!("#{dialog}")).await;
            page.shows(".dialog .notices", "This is alternative A alone").await;
            page.click("#dialog-close").await;
        }
        page.click("#report-title").await;
        let has = page.until("document.getElementById('report-text')?.value.includes('not added up')", vec![]).await;
        assert_eq!(has, true);
        let text = page.script("return document.getElementById('report-text').value", vec![]).await;
        let text = text.as_str().expect("a text");
        assert!(text.contains("239,942 device-hours") && !text.contains("242,942"), "{text}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn the_final_model_and_all_experiments_are_totalled() {
    in_browser(Engine::Chromium, async |page| {
        let project = runs(&[84.0, 10.0, 20.0]);
        opens(&page, &project).await;
        let figures = estimate_project(&project);
        let kwh = |figures: &trainprint_core::estimate::Estimate| whole(figures.energy.unwrap().best().as_kwh());
        let totals = page.texts(".runs tfoot td:nth-of-type(1)").await;
        assert_eq!(totals, [kwh(&figures.total), kwh(&figures.total_final.unwrap())]);
        assert!(page.text(".runs tbody tr:nth-child(2)").await.contains("run <b>1</b>"), "a name is text");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn alternatives_stand_side_by_side_with_their_differences() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page, &runs(&[80.0, 40.0])).await;
        page.click(".runs .presets .button:nth-child(2)").await;
        page.shows(".runs tbody tr:nth-child(2)", "−50 %").await;
        page.shows("#results-title", "Alternative A").await;
        page.lacks(".runs tfoot").await;
        page.click("#load-table-3").await;
        page.shows(".runs tbody tr:nth-child(3)", "C").await;
        let row = page.texts(".runs tbody tr:nth-child(3) td").await;
        assert!(row.iter().any(|cell| cell.starts_with("$103,175 – $350,315")), "{row:?}");
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_table_is_pasted_and_what_it_lacks_is_said() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.click(".bring [data-fold=facts] > summary").await;
        let table = "name\trole\thours\nbig\tfinal\t84\nsweep\tdev\tlong\nfailed\tdev\t3,5\n";
        let paste = "const field = document.getElementById('paste'); field.value = arguments[0];";
        page.has("#paste").await;
        page.script(paste, vec![table.into()]).await;
        page.click("#paste-add").await;
        page.shows(".undo", "2 runs were added").await;
        assert_eq!(hours(&page).await, [84.0, 3.5]);
        let said = page.text(".bring .notices").await;
        for part in ["Row 3", "sweep", "hours", "no column"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        page.holds("paste", table).await;
        let right = "name\trole\tdevice\tdevices\thours\tjobs\tpower (W)\tPUE\tgrid (g/kWh)\trenewable (%)\t\
                     price (USD/GPU-hour)\telectricity (USD/kWh)\tplace\tprovider\n\
                     big\tfinal\tp100\t8\t84\t1\t1515.43\t1.58\t432.7\t50\t0.43-1.46\t0.12\tus\taws\n";
        page.script(paste, vec![right.into()]).await;
        page.click("#paste-add").await;
        page.shows(".undo", "A run was added").await;
        page.holds("paste", "").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_project_is_saved_and_opened_again_as_it_was() {
    in_browser(Engine::Chromium, async |page| {
        let project = runs(&[84.0, 10.0]);
        opens(&page, &project).await;
        let (name, text) = page.saved_by("#save-file").await;
        assert_eq!((name.as_str(), open(&text).project), ("runs.trainprint.json", Some(project.clone())));
        let (name, text) = page.saved_by("#save-table").await;
        assert_eq!((name.as_str(), text), ("runs.csv", csv::write(&project, &estimate_project(&project))));
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_run_alone_shows_its_name_and_its_role() {
    in_browser(Engine::Chromium, async |page| {
        page.open("").await;
        page.lacks("#name").await;
        let sweep = Run { name: "sweep".to_owned(), role: Role::Development, ..Run::default() };
        opens(&page, &Project::of(sweep)).await;
        page.holds("name", "sweep").await;
        page.holds("role", "dev").await;
        page.put_into("name", "").await;
        page.holds("name", "").await;
    });
}

/// Links have neither; the history of the browser keeps both beside the address.
#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn names_and_alternatives_are_there_when_the_page_is_loaded_again() {
    for engine in ENGINES {
        in_browser(engine, async |page| {
            opens(&page, &runs(&[80.0, 40.0])).await;
            page.click(".runs .presets .button:nth-child(2)").await;
            page.comes_true("String(history.state).startsWith('alternatives')").await;
            page.client().refresh().await.expect("a page");
            page.shows("#results-title", "Alternative A").await;
            page.shows(".runs tbody tr:nth-child(2)", "run <b>1</b>").await;
            page.click("#load-table-3").await;
            page.shows(".runs tbody tr:nth-child(3)", "C").await;
            // The address follows what is painted.
            page.comes_true("location.search.includes('&r=3&')").await;
            page.script("history.back()", vec![]).await;
            page.shows(".runs tbody tr:nth-child(2)", "run <b>1</b>").await;
            page.shows("#results-title", "Alternative A").await;
            page.script("location.hash = 'v=1&run=final'", vec![]).await;
            page.has(".refusal").await;
            page.shows("#results-title", "Alternative A").await;
        });
    }
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_project_too_long_for_a_link_is_not_left_unasked() {
    in_browser(Engine::Chromium, async |page| {
        let asks = "const event = new Event('beforeunload', { cancelable: true });
            window.dispatchEvent(event); return event.defaultPrevented;";
        opens(&page, &runs(&[1.0; 200])).await;
        page.shows(".notices", "too long for a link").await;
        assert_eq!(page.script(asks, vec![]).await, true);
        page.click("#undo").await;
        page.lacks(".undo").await;
        assert_eq!(page.script(asks, vec![]).await, false);
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn a_file_that_is_no_project_leaves_everything_and_says_why() {
    in_browser(Engine::Chromium, async |page| {
        opens(&page, &runs(&[84.0, 10.0])).await;
        for (text, said) in
            [("{}", "project"), ("{\"trainprint\": 9, \"runs\": []}", "version 9"), ("\u{0}\u{1}", "project")]
        {
            page.pick_file("open-file", "other.json", text).await;
            page.shows(".bring .notices", said).await;
            assert_eq!(hours(&page).await, [84.0, 10.0]);
        }
        let cut = save(&runs(&[1.0, 2.0]));
        page.pick_file("open-file", "cut.json", &cut[..cut.len() - 40]).await;
        page.shows(".bring .notices", "cut short").await;
    });
}

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn thousands_of_runs_are_shown_by_pages_and_have_no_link() {
    in_browser(Engine::Chromium, async |page| {
        let hours: Vec<f64> = (0..5_000).map(f64::from).collect();
        let project = runs(&hours);
        opens(&page, &project).await;
        page.shows(".runs__pages", "Runs 1 to 50 of 5000").await;
        assert_eq!(page.texts(".runs tbody tr").await.len(), 50);
        let kwh = whole(estimate_project(&project).total.energy.unwrap().best().as_kwh());
        assert_eq!(page.figures().await[0], kwh);
        page.click(".runs__pages .button:last-of-type").await;
        page.shows(".runs__pages", "Runs 51 to 100").await;
        page.shows(".notices", "too long for a link").await;
        page.click("#report-title").await;
        page.has("#format-json").await;
        page.click("#format-json").await;
        page.shows("#report-panel", "This is the beginning").await;
        let shown = page.script("return document.getElementById('report-text').value.length", vec![]).await;
        assert!(shown.as_u64().is_some_and(|shown| shown <= 200_000), "{shown}");
        let (_, text) = page.saved_by("#report-save").await;
        assert!(text.len() > 1_000_000, "the whole is saved: {}", text.len());
        assert!(!page.client().current_url().await.expect("an address").as_str().contains("v=1"));
    });
}
