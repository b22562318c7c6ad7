//! Faults between rows and tables.

use crate::{real, refuses, refuses_there, tables};

#[test]
fn an_unknown_row_of_another_table() {
    refuses_there("prices.csv", "p100-paper-2019,p100", "p100-paper-2019,p99", "unknown device `p99`");
    refuses_there(
        "prices.csv",
        "p100-paper-2019,p100,google",
        "p100-paper-2019,p100,goggle",
        "unknown provider `goggle`",
    );
    refuses_there("prices.csv", "k80,aws,aws.us-east-1", "k80,aws,aws.us-east-9", "unknown place `aws.us-east-9`");
    refuses_there("tdps.csv", "p100-tdp,p100,", "p100-tdp,p99,", "unknown device `p99`");
    refuses_there("flops.csv", "p100-fp16,p100,", "p100-fp16,p99,", "unknown device `p99`");
    refuses_there("device_power.csv", "p100 p100-pcie p100-sxm2", "p100 p99", "unknown devices `p99`");
    refuses_there("intensities.csv", "de-ember-2024,de", "de-ember-2024,dd", "unknown grid `dd`");
    refuses_there("grids.csv", "us-pjm egrid.srvc", "us-pjm egrid.srvv", "unknown drawn_as `egrid.srvv`");
    refuses_there("places.csv", "us,,,,,us", "us,,,,,uu", "unknown grid `uu`");
    refuses_there("places.csv", ",Frankfurt,de,aws", ",Frankfurt,dd,aws", "unknown country `dd`");
    refuses_there("places.csv", ",Frankfurt,de,aws", ",Frankfurt,de,amazon", "unknown provider `amazon`");
    refuses("providers.csv", "aws-paper-2020", "aws-2020", "2: unknown renewable `aws-2020`");
    refuses("providers.csv", "aws-2023 aws-ga", "aws-2023 aws-2022", "2: unknown pues `aws-2022`");
    refuses_there("models.csv", "Meena 2.6B,2020,tpu-v3-chip", "Meena 2.6B,2020,tpu-v9", "unknown device `tpu-v9`");
    refuses("paper_rows.csv", "t2t-base,T2T base,2,p100", "t2t-base,T2T base,2,p99", "2: unknown device `p99`");
    refuses("paper_rows.csv", "1515.43,,short-run", "1515.43,,long-run", "3: unknown caveats `long-run`");
    refuses("assumptions.csv", "us-epa-2018,aws", "us-epa-2018,amazon", "2: unknown provider `amazon`");
    refuses("assumptions.csv", "us-epa-2018,aws", "us-epa-2017,aws", "2: unknown grid `us-epa-2017`");
}

#[test]
fn a_word_that_is_none_of_its_column_s() {
    let levels = "country, state, subregion, province, zone, local";
    refuses_there("grids.csv", "de,Germany,country", "de,Germany,land", &format!("level `land` is none of {levels}"));
    refuses_there(
        "prices.csv",
        "1.46,spot,no,",
        "1.46,spot,maybe,",
        "includes_host `maybe` is none of yes, no, unclear",
    );
    refuses_there("prices.csv", "0.43,,1.46,spot", "0.43,,1.46,bid", "low_is `bid` is none of spot, on-demand");
    refuses_there("places.csv", "de,,,,,de,high", "de,,,,,de,good", "quality `good` is none of high, medium, low");
    let words = "use `now` is none of today, paper, listed";
    refuses_there("intensities.csv", "generation,paper,The", "generation,now,The", words);
    refuses_there("device_power.csv", "p100-sxm2,today", "p100-sxm2,now", words);
    refuses("devices.csv", "NVIDIA P100,NVIDIA,gpu", "NVIDIA P100,NVIDIA,", "2: `kind` is missing");
}

#[test]
fn a_figure_that_is_not_about_its_subject() {
    let reason = "`dd-ember-2024` does not begin with its grid, `de-`";
    refuses_there("intensities.csv", "de-ember-2024,de", "dd-ember-2024,de", reason);
    let reason = "`p40-tdp` does not begin with its device, `p4-`";
    refuses_there("tdps.csv", "p40-tdp,p40,", "p40-tdp,p4,", reason);
}

#[test]
fn a_grid_without_a_figure_for_today() {
    let figures = real("intensities.csv").replace("lifecycle-generation,today", "lifecycle-generation,listed");
    let read = |name: &str| Ok(if name == "intensities.csv" { figures.clone() } else { real(name) });
    let fault = tables::generate(read).expect_err("a fault").to_string();
    assert_eq!(fault, "core/data/grids.csv:4: no figure counts today for `cn`");
}

#[test]
fn a_national_average_around_a_smaller_grid() {
    let sentence = "`us` can't be another boundary of this grid";
    refuses_there("grids.csv", "us-pjm egrid.srvc", "us-pjm us", sentence);
}

#[test]
fn a_place_without_a_name() {
    refuses_there("places.csv", "other,Other,", "other,,", "neither `name` nor `grid` is given");
}

#[test]
fn a_region_without_a_grid() {
    let text = ",Frankfurt,de,aws,de,";
    refuses_there("places.csv", text, ",Frankfurt,de,aws,,", "a provider's region has no grid");
}

#[test]
fn a_price_of_another_provider_s_region() {
    let sentence = "`azure.eastus` is not a region of `aws`";
    refuses_there("prices.csv", "k80,aws,aws.us-east-1", "k80,aws,azure.eastus", sentence);
}

#[test]
fn a_second_draw_to_begin_with() {
    let sentence = "`p100` has another draw to begin with";
    refuses_there("device_power.csv", "p100-strubell-2020,p100,listed", "p100-strubell-2020,p100,today", sentence);
}

#[test]
fn a_model_whose_inputs_do_not_make_a_run() {
    refuses_there("models.csv", "512,480,,310", "512,480,245760,310", "both `hours` and `device_hours` are given");
    refuses_there("models.csv", "512,480,,310", "512,,,310", "`watts` without hours");
    refuses_there("models.csv", "512,480,,310", "512,480,,", "neither `watts` nor `kwh` is given");
    refuses_there("models.csv", "512,480,,310", ",480,,310", "`devices` is missing");
}

#[test]
fn a_caveat_of_no_scope() {
    refuses("caveats.csv", "operational,all", "operational,most", "2: scope `most` is neither `all` nor `row`");
}

#[test]
fn an_unknown_source() {
    refuses("pue.csv", "strubell2020", "nobody1999", "2: unknown source `nobody1999`");
    refuses("caveats.csv", "yang2023", "nobody1999", "6: unknown source `nobody1999`");
}
