//! Our LaTeX in a paper, set by a real TeX with its bibliography, and the numbers of the page read back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Case, LINK};
use trainprint_core::data::{PAPER_2020, PAPER_ROWS};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Jobs, Power};
use trainprint_core::report::Reading;
use trainprint_core::scenario::{Label, PowerDraw, Project, Role, Run};

/// A paper that was set: its pages as text, its log, and the bytes of its PDF.
struct Paper {
    text: String,
    log: String,
    pdf: String,
}

fn tool(variable: &str) -> std::ffi::OsString {
    std::env::var_os(variable)
        .unwrap_or_else(|| panic!("{variable} is the path of a program that `cargo xtask test` gets and names"))
}

fn run(variable: &str, folder: &Path, arguments: &[&str]) {
    let output = Command::new(tool(variable)).args(arguments).current_dir(folder).output().expect(variable);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
}

fn paper(name: &str, case: &Case, formats: &[&str], double_blind: bool) -> Paper {
    paper_of("article", name, case, formats, double_blind)
}

/// The skeleton of a paper around what a reader would paste, typeset three times as authors do. `class` may have options
/// before it, in brackets.
fn paper_of(class: &str, name: &str, case: &Case, formats: &[&str], double_blind: bool) -> Paper {
    let (options, class) = class.split_at(class.find(']').map_or(0, |end| end + 1));
    let body: String = formats
        .iter()
        .map(|format| {
            let text = case.written(format, double_blind);
            if *format == "neurips" { format!("\\begin{{enumerate}}\n{text}\\end{{enumerate}}\n") } else { text + "\n" }
        })
        .collect();
    set(&format!("{options}{{{class}}}"), name, &body, &case.written("bibtex", double_blind))
}

fn set(class: &str, name: &str, body: &str, bibliography: &str) -> Paper {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    let source = format!(
        "\\documentclass{class}\n\\usepackage{{natbib}}\n\\usepackage{{hyperref}}\n\
         \\pdfcompresslevel=0\n\\pdfobjcompresslevel=0\n\\newcommand\\answerYes[1]{{[Yes] #1}}\n\
         \\begin{{document}}\n{body}\n\\bibliographystyle{{plainnat}}\n\\bibliography{{paper}}\n\\end{{document}}\n"
    );
    fs::write(folder.join("paper.tex"), source).expect("the paper");
    fs::write(folder.join("paper.bib"), bibliography).expect("the bibliography");
    let latex = ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "paper.tex"];
    run("PDFLATEX", &folder, &latex);
    run("BIBTEX", &folder, &["paper"]);
    run("PDFLATEX", &folder, &latex);
    run("PDFLATEX", &folder, &latex);
    run("PDFTOTEXT", &folder, &["-layout", "-enc", "UTF-8", "paper.pdf", "paper.txt"]);
    run("PDFTOTEXT", &folder, &["-raw", "-enc", "UTF-8", "paper.pdf", "raw.txt"]);
    let read = |file: &str| String::from_utf8_lossy(&fs::read(folder.join(file)).expect(file)).into_owned();
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Paper { text: words(read("raw.txt")), log: read("paper.log") + &read("paper.blg"), pdf: read("paper.pdf") }
}

/// Nothing is cited that is not in the bibliography, and BibTeX had nothing to say.
fn is_whole(paper: &Paper) {
    for fault in ["undefined", "Citation `", "Warning--", "I couldn't", "I didn't"] {
        let line = paper.log.lines().find(|line| line.contains(fault));
        assert_eq!(line, None);
    }
    assert!(!paper.text.contains('?') || paper.text.matches('?').count() <= 6, "{}", paper.text);
}

fn has(paper: &Paper, parts: &[&str]) {
    for part in parts {
        let squeezed = |text: &str| text.replace([' ', '\u{a0}'], "");
        assert!(squeezed(&paper.text).contains(&squeezed(part)), "{part} is not in: {}", paper.text);
    }
}

const ALTERNATIVES: Reading = Reading::Alternatives { chosen: 0 };

/// The same of a case whose runs are read so.
fn paper_as(name: &str, case: &Case, reading: Reading, formats: &[&str]) -> Paper {
    let text = |format: &&str| case.read_as(reading, format, false) + "\n";
    set("{article}", name, &formats.iter().map(text).collect::<String>(), &case.write("bibtex"))
}

fn row(id: &str, role: Role) -> Run {
    let row = PAPER_ROWS.iter().find(|row| row.id == id).expect(id);
    Run { role, ..Run::of_paper(row, PAPER_2020) }
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn a_paper_shows_the_row_of_table_2() {
    let case = Case::of(Project::default());
    let paper = paper("table-2", &case, &["latex", "latex-table", "card-latex", "neurips"], false);
    is_whole(&paper);
    has(
        &paper,
        &["672 device-hours", "1 job of 84 h on 8 NVIDIA P100", "201 kWh", "87 kg (192 lb) CO2e", "44 kg (96 lb) CO2e"],
    );
    has(&paper, &["$289 – $981", "0.954 lb CO2e/kWh", "The PUE is 1.58", "data release 2026.11"]);
    has(
        &paper,
        &[
            "Energy and policy considerations for modern deep learning research",
            "Energy and policy considerations for deep learning in NLP",
        ],
    );
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn a_paper_shows_the_rows_of_table_3() {
    let ids: Vec<&str> = PAPER_ROWS.iter().filter(|row| row.table == 3).map(|row| row.id).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    let runs: Vec<Run> = ids.iter().map(|id| row(id, Role::Development)).collect();
    let case = Case::of(Project::new(None, runs.clone()).expect("runs"));
    let paper = paper_as("table-3", &case, ALTERNATIVES, &["latex", "latex-table"]);
    is_whole(&paper);
    has(&paper, &["120", "2,880", "239,942", "4,789 jobs", "24 jobs", "not known"]);
    // The table prints $103k and $350k.
    has(&paper, &["$52 – $175", "$1,238 – $4,205", "$103,175 – $350,315", "are not added up"]);
    assert!(!paper.text.contains("242,942") && !paper.text.contains("Electricity (USD)"), "{}", paper.text);
}

/// The table's electricity rests on a draw that it does not print: see METHOD.md.
#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn with_the_draw_it_implies_table_3_has_its_electricity() {
    let rows = PAPER_ROWS.iter().filter(|row| row.table == 3).map(|row| self::row(row.id, Role::Development));
    let power = Some(PowerDraw::Total(Interval::exact(Power::from_watts(216.96))));
    let case = Case::of(Project::new(None, rows.map(|run| Run { power, ..run }).collect()).expect("runs"));
    let paper = paper_as("table-3-electricity", &case, ALTERNATIVES, &["latex-table"]);
    is_whole(&paper);
    has(&paper, &["Electricity (USD)", "$4.94", "$118", "$9,870"]);
}

/// Runs of many figures: ranges, names of some length, costs and electricity.
fn many(runs: u32) -> Case {
    let one = Case::link(LINK).project.runs()[1].clone();
    let run = |number: u32| Run {
        name: format!("ablation {number} without the second adapter"),
        jobs: Jobs(number + 30),
        ..one.clone()
    };
    Case::of(Project::new(None, (0..runs).map(run).collect()).expect("runs"))
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn tables_fit_their_pages_in_one_column_and_in_two() {
    for (name, class) in [("one", "article"), ("two", "[twocolumn]article")] {
        for runs in [1, 3, 10, 40] {
            for double_blind in [false, true] {
                let formats = ["latex", "latex-table", "card-latex"];
                let paper =
                    paper_of(class, &format!("fits-{name}-{runs}-{double_blind}"), &many(runs), &formats, double_blind);
                is_whole(&paper);
                fits(&paper);
                has(&paper, &["Total, all experiments"]);
            }
        }
    }
}

/// Nothing sticks out of its column by more than a letter's width, and no table is longer than its page.
fn fits(paper: &Paper) {
    let too_wide = |line: &&str| {
        let points =
            line.strip_prefix("Overfull \\hbox (").and_then(|rest| rest.split("pt").next()?.parse::<f64>().ok());
        points.is_some_and(|points| points > 5.0)
    };
    assert_eq!(paper.log.lines().find(too_wide), None);
    assert_eq!(
        paper.log.lines().find(|line| line.contains("Float too large") || line.contains("Overfull \\vbox")),
        None
    );
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn names_in_any_script_are_set_or_stand_by_their_numbers() {
    let run = |name: &str| Run { name: name.to_owned(), ..Run::default() };
    let names = ["漢字 тест", "Škoda Łódź Île ß …", "θ=0.1 ∑ 🚂", "đ ą « » Ŋ"];
    let case = Case::of(Project::new(None, names.map(run).to_vec()).expect("runs"));
    for format in ["latex", "latex-table", "card-latex", "neurips"] {
        assert!(case.write(format).starts_with("% Characters that LaTeX sets only with more fonts"), "{format}");
        assert!(
            format == "latex" || format == "card-latex" || case.write(format).contains("Škoda Łódź Île ß …"),
            "{format}"
        );
    }
    let paper = paper("scripts", &case, &["latex", "latex-table", "card-latex", "neurips"], false);
    is_whole(&paper);
    has(&paper, &["U+6F22 U+5B57 U+0442", "U+03B8=0.1 U+2211 U+1F682"]);
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn the_link_is_whole_inside_a_footnote() {
    let case = Case::link(LINK);
    let paper = paper("link", &case, &["latex", "latex-table", "card-latex", "neurips"], false);
    is_whole(&paper);
    let text = case.write("sentence");
    let link = text.split_whitespace().find(|word| word.starts_with("https://")).expect("a link");
    assert!(paper.pdf.matches(&format!("/URI({link})")).count() >= 4, "{link} is not in the PDF");
    assert!(paper.text.replace([' ', '\u{ad}'], "").contains("&k="), "{}", paper.text);
    has(
        &paper,
        &[
            "745 kWh (515 – 1,029 kWh)",
            "264 kg (581 lb) CO2e, range 181 – 377 kg (399 – 831 lb)",
            "185 kg (407 lb) CO2e",
        ],
    );
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn a_blind_paper_cites_the_papers_and_has_no_link() {
    let case = Case::link(LINK);
    let paper = paper("blind", &case, &["latex", "latex-table", "card-latex", "neurips"], true);
    is_whole(&paper);
    has(&paper, &["1,515.43 W", "Germany", "201 kWh", "87 kg (192 lb) CO2e"]);
    assert!(!paper.text.to_lowercase().contains("trainprint") && !paper.pdf.contains("example.org"));
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn hostile_names_are_text_on_paper() {
    let name = r"\input{x} $\write18{y}$ & 50 % #1 _a_ ^ ~ {b} [c] *d* -- `e` <f> | \\[3cm]";
    let run = Run { name: name.to_owned(), device: Label::of("a_b-c.d"), ..Run::default() };
    let case = Case::of(Project::new(None, vec![run.clone(), Run { role: Role::Development, ..run }]).expect("runs"));
    let paper = paper("hostile", &case, &["latex", "latex-table", "card-latex", "neurips"], false);
    is_whole(&paper);
    has(&paper, &[r"\input{x}", "& 50 % #1", "{b} [c]", "b-c.d", r"\\[3cm]"]);
}
