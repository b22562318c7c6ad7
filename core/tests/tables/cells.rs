//! Faults within a cell or a line.

use crate::{GERMANY, refusal, refuses, refuses_there};

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
    refuses_there("prices.csv", "0.43,,1.46", "1.5,,1.46", "low 1.5, best 1.48, high 1.46 are not in order");
    refuses_there("prices.csv", "0.43,,1.46", "0.43,0.42,1.46", "low 0.43, best 0.42, high 1.46 are not in order");
    refuses_there("prices.csv", "0.43,,1.46", "0.43,1.47,1.46", "low 0.43, best 1.47, high 1.46 are not in order");
}

#[test]
fn a_missing_bound() {
    refuses_there("prices.csv", "0.43,,1.46", ",,1.46", "`low` is missing");
    refuses_there("prices.csv", "0.43,,1.46", "0.43,,", "`high` is missing");
}

#[test]
fn a_cell_that_would_be_two_in_the_text_of_a_large_table() {
    refuses_there("places.csv", "USA America", "USA\tAmerica", "`words` has a tab or a line break");
    refuses_there("places.csv", "USA America", "\"USA\nAmerica\"", "`words` has a tab or a line break");
}

#[test]
fn a_duplicate_id() {
    refuses_there(
        "prices.csv",
        "v100-paper-2019,v100",
        "p100-paper-2019,v100",
        "duplicate id `p100-paper-2019`, first on line 2",
    );
}

#[test]
fn a_unit_of_another_table() {
    refuses_there(
        "intensities.csv",
        "us,lb/kWh,0.954",
        "us,percent,0.954",
        "unit `percent` does not belong to this table",
    );
    refuses("pue.csv", "centres,ratio", "centres,", "2: `unit` is missing");
}

#[test]
fn what_is_not_a_number() {
    refuses_there(
        "intensities.csv",
        GERMANY,
        "342.06,about 342,342.06",
        "`best` is not a number of 0 or more: about 342",
    );
    refuses_there("intensities.csv", GERMANY, "342.06,NaN,342.06", "`best` is not a number of 0 or more: NaN");
    refuses_there("intensities.csv", GERMANY, "342.06,342.06,inf", "`high` is not a number of 0 or more: inf");
    refuses_there("intensities.csv", GERMANY, "342.06,342.06,1e999", "`high` is not a number of 0 or more: 1e999");
}

#[test]
fn a_negative_number() {
    refuses_there("intensities.csv", GERMANY, "-1,342.06,342.06", "`low` is not a number of 0 or more: -1");
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
    let sentence = refusal("intensities.csv", GERMANY, "342,342");
    assert!(sentence.starts_with("core/data/intensities.csv:5: not a row of CSV: "), "{sentence}");
    let sentence = refusal("intensities.csv", GERMANY, "342,342,342,342");
    assert!(sentence.starts_with("core/data/intensities.csv:5: not a row of CSV: "), "{sentence}");
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
    refuses("devices.csv", "p100,NVIDIA P100,", "p100,,", "2: `name` is missing");
}

#[test]
fn a_decimal_that_does_not_fit() {
    let sentence = "`low` is not a plain decimal of at most nine digits: 342.0600000";
    refuses_there("intensities.csv", GERMANY, "342.0600000,342.06,343", sentence);
    refuses_there(
        "intensities.csv",
        GERMANY,
        "3.4206e2,342.06,343",
        "`low` is not a plain decimal of at most nine digits: 3.4206e2",
    );
}

#[test]
fn a_day_that_is_none() {
    refuses_there(
        "prices.csv",
        "k80-aws-us-east-1-2026,k80,aws,aws.us-east-1,USD/device-hour,0.9,0.9,0.9,on-demand,yes,2026-07-20",
        "k80-aws-us-east-1-2026,k80,aws,aws.us-east-1,USD/device-hour,0.9,0.9,0.9,on-demand,yes,20 July 2026",
        "`as_of` is not a day such as 2026-11-23: 20 July 2026",
    );
}

#[test]
fn a_line_is_counted_past_a_note_of_several() {
    let by = "\"first line\nsecond line\"\nx-2024,X,ratio,5,4,6,ember2025,2024,";
    let note = "\"Uptime Institute survey (Ascierto 2018), as the paper uses it; large clouds report about 1.1.\"";
    refuses("pue.csv", note, by, "4: low 5, best 4, high 6 are not in order");
}
