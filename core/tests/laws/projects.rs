//! A file holds its project whole; of a damaged one every whole run is read, and what is missing is said.

use crate::{CASES, any, cases};
use proptest::prelude::*;
use trainprint_core::estimate::estimate_project;
use trainprint_core::project::{Fault, MAX_RUNS, csv, open, paste, save};
use trainprint_core::scenario::Project;
use trainprint_core::scenario::Run;

fn runs(project: &Option<Project>) -> usize {
    project.as_ref().map_or(0, |project| project.runs().len())
}

proptest! {
    #![proptest_config(cases(2 * CASES))]

    #[test]
    fn what_was_saved_is_opened(project in any::named_project()) {
        let opened = open(&save(&project));
        prop_assert_eq!(opened.faults, vec![]);
        prop_assert_eq!(opened.project, Some(project));
    }

    #[test]
    fn a_file_is_json_with_every_input_in_each_run(project in any::named_project()) {
        let json: serde_json::Value = serde_json::from_str(&save(&project)).unwrap();
        prop_assert_eq!(&json["trainprint"], 1);
        for (run, read) in project.runs().iter().zip(json["runs"].as_array().unwrap()) {
            prop_assert_eq!(&read["name"], &run.name);
            prop_assert!([14, 16].contains(&read.as_object().unwrap().len()), "{read}");
        }
    }

    #[test]
    fn a_file_cut_short_keeps_the_runs_before_and_says_so(project in any::named_project(), cut in any::<prop::sample::Index>()) {
        let text = save(&project);
        let text = text.trim_end();
        let at = text.char_indices().map(|(at, _)| at).nth(cut.index(text.chars().count())).unwrap();
        let opened = open(&text[..at]);
        prop_assert!(!opened.faults.is_empty(), "cut at {at} of {}", text.len());
        let runs_end = text.match_indices('\n').map(|(end, _)| text[..end].strip_suffix(',').map_or(end, str::len));
        let whole = runs_end.skip(4).take(project.runs().len()).filter(|end| *end <= at).count();
        let kept = runs(&opened.project);
        prop_assert_eq!(kept, whole);
        if let Some(opened) = opened.project {
            prop_assert_eq!(opened.runs(), &project.runs()[..kept]);
        }
    }

    #[test]
    fn any_text_is_opened_or_refused_with_a_sentence(text in any::<String>()) {
        for text in [text.clone(), format!("{{\"trainprint\": 1, {text}"), format!("{{\"trainprint\": 1, \"runs\": [{text}]}}")] {
            let opened = open(&text);
            prop_assert!(opened.project.is_none());
            prop_assert!(!opened.faults.is_empty());
            prop_assert!(opened.faults.iter().all(|fault| fault.to_string().ends_with('.')));
        }
    }

    #[test]
    fn no_damage_of_one_character_goes_unsaid_and_unseen(
        project in any::named_project(),
        place in any::<prop::sample::Index>(),
        character in prop::sample::select(vec!['"', ',', '{', ']', 'x', '-']),
    ) {
        let mut text: Vec<char> = save(&project).chars().collect();
        let place = place.index(text.len());
        text[place] = character;
        let damaged: String = text.into_iter().collect();
        let opened = open(&damaged);
        let all = runs(&opened.project) == project.runs().len();
        prop_assert!(all || !opened.faults.is_empty());
        let left_out = opened.faults.iter().any(|fault| matches!(fault, Fault::LeftOut { .. } | Fault::Broken { .. } | Fault::CutShort { .. }));
        prop_assert!(all || left_out || opened.project.is_none());
    }

}

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn a_table_reads_back_to_the_same_inputs(project in any::named_project()) {
        let table = csv::write(&project, &estimate_project(&project));
        let pasted = paste(&table, &Run::default(), MAX_RUNS);
        prop_assert_eq!(&pasted.faults, &vec![Fault::Results]);
        prop_assert_eq!(&pasted.runs[..], project.runs());
    }

    #[test]
    fn a_table_is_rectangular_and_begins_no_cell_as_a_formula(project in any::named_project()) {
        let table = csv::write(&project, &estimate_project(&project));
        let mut reader = ::csv::Reader::from_reader(table.as_bytes());
        let width = reader.headers().unwrap().len();
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(rows.len(), project.runs().len());
        for row in rows {
            prop_assert_eq!(row.len(), width);
            prop_assert!(!row.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
        }
        prop_assert!(table.matches("\r\n").count() > project.runs().len());
    }

    #[test]
    fn a_table_cut_short_or_damaged_gives_no_other_run(
        project in any::named_project(),
        place in any::<prop::sample::Index>(),
    ) {
        let table = csv::write(&project, &estimate_project(&project));
        let at = table.char_indices().map(|(at, _)| at).nth(place.index(table.chars().count())).unwrap();
        let pasted = paste(&table[..at], &Run::default(), MAX_RUNS);
        prop_assert!(pasted.runs.len() <= project.runs().len());
        let whole = pasted.runs.len().saturating_sub(1);
        prop_assert_eq!(&pasted.runs[..whole], &project.runs()[..whole]);
    }

    #[test]
    fn any_table_is_read_or_refused_with_a_sentence(cells in prop::collection::vec("[0-9,.=a\"\t\n; %-]{0,12}", 0..12), tabs in any::<bool>()) {
        let names = if tabs { "name\thours\tdevices" } else { "name,hours,devices" };
        let text = format!("{names}\n{}", cells.join(if tabs { "\t" } else { "," }));
        let pasted = paste(&text, &Run::default(), MAX_RUNS);
        prop_assert!(!pasted.faults.is_empty());
        for fault in &pasted.faults {
            let sentence = fault.to_string();
            prop_assert!(sentence.ends_with('.') && !sentence.contains(char::is_control), "{sentence:?}");
        }
        let has_row = text.lines().skip(1).any(|line| line.contains(|c: char| !" \t\n,\"".contains(c)));
        let left_out = pasted.faults.iter().any(|fault| matches!(fault, Fault::LeftOut { .. }));
        prop_assert!(!has_row || left_out || !pasted.runs.is_empty(), "{text:?}");
    }
}
