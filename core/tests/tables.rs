//! The build refuses a table with a fault, and says in which file, on which line and why.
//!
//! Each case corrupts a copy of the real table, so that the fault is its only one.

#[path = "../build/tables.rs"]
mod generator;
#[path = "../build/table.rs"]
mod table;

use std::{fs, path::Path};

fn real(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    fs::read_to_string(path).expect("a table")
}

/// The sentence of the build when this table reads `by` where it read `from`, once.
fn refusal(file: &str, from: &str, by: &str) -> String {
    let text = real(file);
    assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
    let corrupted = text.replace(from, by);
    let read = |name: &str| Ok(if name == file { corrupted.clone() } else { real(name) });
    generator::generate(read).expect_err("a fault").to_string()
}

fn refuses(file: &str, from: &str, by: &str, sentence: &str) {
    assert_eq!(refusal(file, from, by), format!("core/data/{file}:{sentence}"));
}

#[test]
fn the_real_tables_pass() {
    let code = generator::generate(|file| Ok(real(file))).map_err(|fault| fault.to_string());
    assert!(code.is_ok_and(|code| code.contains("pub static PAPER_ROWS: [PaperRow; 11]")));
}

#[test]
fn an_unknown_source() {
    refuses("pue.csv", "strubell2020", "nobody1999", "2: unknown source `nobody1999`");
    refuses("caveats.csv", "yang2023", "nobody1999", "6: unknown source `nobody1999`");
}

#[test]
fn a_missing_source() {
    refuses("pue.csv", "strubell2020", "", "2: `source` is missing");
}

#[test]
fn a_missing_year() {
    refuses("pue.csv", ",2018,", ",,", "2: `year` is missing");
}

#[test]
fn an_implausible_year() {
    refuses("pue.csv", ",2018,", ",1899,", "2: 1899 is not a plausible year");
    refuses("pue.csv", ",2018,", ",20180,", "2: 20180 is not a plausible year");
    refuses("pue.csv", ",2018,", ",about 2018,", "2: `year` is not a whole number: about 2018");
}

#[test]
fn bounds_out_of_order() {
    refuses("prices.csv", "0.43,,1.46", "1.5,,1.46", "2: low 1.5, best 1.48, high 1.46 are not in order");
    refuses("prices.csv", "0.43,,1.46", "0.43,0.42,1.46", "2: low 0.43, best 0.42, high 1.46 are not in order");
    refuses("prices.csv", "0.43,,1.46", "0.43,1.47,1.46", "2: low 0.43, best 1.47, high 1.46 are not in order");
}

#[test]
fn a_missing_bound() {
    refuses("prices.csv", "0.43,,1.46", ",,1.46", "2: `low` is missing");
    refuses("prices.csv", "0.43,,1.46", "0.43,,", "2: `high` is missing");
}

#[test]
fn a_duplicate_id() {
    refuses("prices.csv", "v100-paper-2019", "p100-paper-2019", "3: duplicate id `p100-paper-2019`, first on line 2");
}

#[test]
fn a_unit_of_another_table() {
    refuses("grids.csv", "lb/kWh", "percent", "2: unit `percent` does not belong to this table");
    refuses("pue.csv", "ratio", "", "2: `unit` is missing");
}

#[test]
fn what_is_not_a_number() {
    refuses("grids.csv", "342,342,342", "342,about 342,342", "3: `best` is not a number of 0 or more: about 342");
    refuses("grids.csv", "342,342,342", "342,NaN,342", "3: `best` is not a number of 0 or more: NaN");
    refuses("grids.csv", "342,342,342", "342,342,inf", "3: `high` is not a number of 0 or more: inf");
    refuses("grids.csv", "342,342,342", "342,342,1e999", "3: `high` is not a number of 0 or more: 1e999");
}

#[test]
fn a_negative_number() {
    refuses("grids.csv", "342,342,342", "-1,342,342", "3: `low` is not a number of 0 or more: -1");
}

#[test]
fn a_missing_column() {
    let columns = "1: the columns must be id,name,unit,low,best,high,source,year,note";
    refuses(
        "pue.csv",
        "id,name,unit,low,best,high,source,year,note",
        "id,name,low,best,high,source,year,note",
        columns,
    );
    refuses("pue.csv", "source,year,note", "sources,year,note", columns);
    refuses("pue.csv", "source,year,note", "source,year,note,more", columns);
}

#[test]
fn a_ragged_row() {
    let sentence = refusal("grids.csv", "342,342,342,", "342,342,");
    assert!(sentence.starts_with("core/data/grids.csv:3: not a row of CSV: "), "{sentence}");
    let sentence = refusal("grids.csv", "342,342,342,", "342,342,342,342,");
    assert!(sentence.starts_with("core/data/grids.csv:3: not a row of CSV: "), "{sentence}");
}

#[test]
fn an_id_that_can_t_stand_in_a_link() {
    refuses("devices.csv", "p100,NVIDIA", "p 100,NVIDIA", "2: `p 100` can't stand in a link");
    refuses("devices.csv", "p100,NVIDIA", "P100,NVIDIA", "2: `P100` can't stand in a link");
    refuses("devices.csv", "p100,NVIDIA", "p100&n=8,NVIDIA", "2: `p100&n=8` can't stand in a link");
    refuses("devices.csv", "p100,NVIDIA", "pé100,NVIDIA", "2: `pé100` can't stand in a link");
    refuses("devices.csv", "p100,NVIDIA", ",NVIDIA", "2: `id` is missing");
}

#[test]
fn a_missing_name() {
    refuses("devices.csv", "NVIDIA P100", "", "2: `name` is missing");
}

#[test]
fn an_unknown_row_of_another_table() {
    refuses("devices.csv", "p100-paper-2019", "p100-paper-2018", "2: unknown price `p100-paper-2018`");
    refuses("places.csv", "us-epa-2018", "us-epa-2017", "2: unknown grid `us-epa-2017`");
    refuses("providers.csv", "aws-paper-2020", "aws-2020", "2: unknown renewable `aws-2020`");
    refuses("paper_rows.csv", "t2t-base,T2T base,2,p100", "t2t-base,T2T base,2,p99", "2: unknown device `p99`");
    refuses("paper_rows.csv", "1515.43,,short-run", "1515.43,,long-run", "3: unknown caveat `long-run`");
    refuses(
        "assumptions.csv",
        "world-2018,us,us-epa-2018,aws",
        "world-2018,us,us-epa-2018,amazon",
        "2: unknown provider `amazon`",
    );
}

#[test]
fn a_caveat_of_no_scope() {
    refuses("caveats.csv", "operational,all", "operational,most", "2: scope `most` is neither `all` nor `row`");
}

#[test]
fn a_table_that_is_not_there() {
    let read = |name: &str| if name == "pue.csv" { Err("no such file".to_owned()) } else { Ok(real(name)) };
    let fault = generator::generate(read).expect_err("a fault").to_string();
    assert_eq!(fault, "core/data/pue.csv:0: no such file");
}

#[test]
fn a_line_is_counted_past_a_note_of_several() {
    let by = "\"first line\nsecond line\"\nx-2024,X,g/kWh,5,4,6,ember2025,2024,";
    refuses(
        "grids.csv",
        "\"The EPA's U.S. average as the paper prints it (equation 2 before the halving).\"",
        by,
        "4: low 5, best 4, high 6 are not in order",
    );
}
