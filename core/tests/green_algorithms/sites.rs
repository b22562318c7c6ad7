//! Places, providers and what a data centre adds.

use super::*;

fn place(code: &str) -> String {
    with(DEFAULT, "locationRegion=AT", &format!("locationRegion={code}"))
}

fn cloud(provider: &str) -> String {
    with(DEFAULT, "platformType=localServer", &format!("platformType=cloudComputing&provider={provider}"))
}

#[test]
fn codes_of_countries_and_of_their_parts() {
    for (code, id) in [
        ("GB", "gb"),
        ("US", "us"),
        ("US-CA", "us-ca"),
        ("US-DC", "us-dc"),
        ("CA-ON", "ca-on"),
        ("CA-MT", "ca-mb"),
        ("CN-HK", "hk"),
        ("CN-HK2", "hk"),
        ("TW", "tw"),
        ("AU-ACT", "au-nsw"),
        ("AU-NT", "au-nt"),
        ("AU-NT2", "au-nt"),
        ("AU-WA", "au-wa"),
        ("AU-WA1", "au-wa-nwis"),
        ("AU-WA2", "au-wa"),
        ("TR", "tr"),
    ] {
        let run = run(&place(code));
        let row = Place::find(id).expect(id);
        assert_eq!((run.place.id(), Some(run.grid)), (id, row.today()), "{code}");
        says(&place(code), &[&format!("`locationRegion={code}` was read as {}.", row.full_name())]);
    }
}

/// Every code of a country or a part of one that the versions have.
#[test]
fn every_place_of_the_calculator_but_the_world_has_a_grid() {
    let codes = "IL ZA CN IN ID JP KR SA SG TH TR AE AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LT LU MT NL NO \
                 PL PT RO RU RS SK SI ES SE CH GB CA CA-AB CA-BC CA-MT CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-QC \
                 CA-SK CA-YT MX US US-AK US-AL US-AR US-AZ US-CO US-CT US-DC US-DE US-FL US-GA US-HI US-IA US-ID US-IL \
                 US-IN US-KS US-KY US-LA US-MA US-MD US-ME US-MI US-MN US-MO US-MS US-MT US-NC US-ND US-NE US-NH US-NJ \
                 US-NM US-NV US-NY US-OH US-OK US-OR US-PA US-RI US-SC US-SD US-TN US-TX US-UT US-VA US-VT US-WA US-WI \
                 US-WV US-WY AU AU-NSW AU-QLD AU-SA AU-TAS AU-VIC NZ AR BR UY";
    for code in codes.split_whitespace() {
        assert!(total(&place(code)).location_based.is_some(), "{code}");
    }
}

#[test]
fn a_place_that_no_table_has_is_refused_with_advice() {
    for code in ["WORLD", "XX", "other", "%20"] {
        let sentence = refusal(&place(code));
        assert!(sentence.contains("locationRegion"), "{sentence}");
    }
    let sentence = refusal(&place("WORLD"));
    assert!(sentence.contains("`locationRegion=WORLD` can't be used: the tables have no grid for it;"), "{sentence}");
}

#[test]
fn a_region_of_a_provider() {
    for (provider, server, id) in [
        ("gcp", "europe-west1", "gcp.europe-west1"),
        ("gcp", "gcp%20/%20europe-west1", "gcp.europe-west1"),
        ("gcp", "gcp--europe-west1", "gcp.europe-west1"),
        ("azure", "azure+/+West+Europe", "azure.westeurope"),
        ("azure", "westeurope", "azure.westeurope"),
    ] {
        let by = format!("&serverContinent=Europe&server={server}");
        let link = with(&cloud(provider), "&locationContinent=Europe&locationCountry=Austria&locationRegion=AT", &by);
        assert_eq!(run(&link).place.id(), id);
        assert_eq!(Some(run(&link).grid), Place::find(id).and_then(Place::today));
    }
    let unknown = with(&cloud("gcp"), "locationRegion=AT", "server=gcp%20/%20mars-west1");
    assert!(refusal(&unknown).contains("`server=gcp / mars-west1` can't be used"));
}

#[test]
fn the_overhead_is_that_of_the_platform_where_the_link_does_not_have_it() {
    for (provider, id) in [("gcp", "google"), ("aws", "aws"), ("azure", "azure")] {
        let run = run(&cloud(provider));
        let row = Provider::find(id).expect(id);
        assert_eq!((run.provider.id(), Some(run.pue)), (id, row.pue()));
        says(&cloud(provider), &["a PUE", "today’s figures for", row.name]);
    }
    let personal = with(DEFAULT, "platformType=localServer", "platformType=personalComputer");
    for (link, pue) in [(personal, 1.0), (cloud("other"), 1.67), (with(DEFAULT, "&platformType=localServer", ""), 1.67)]
    {
        assert_eq!(run(&link).pue.best().as_ratio(), pue, "{link}");
        says(&link, &["The link does not hold a PUE", &format!(": {pue} was put in")]);
    }
}

#[test]
fn a_pue_counts_where_its_question_is_answered() {
    assert_eq!(run(&format!("{DEFAULT}&PUEradio=Yes&PUE=1.11")).pue.best().as_ratio(), 1.11);
    for unasked in ["&PUE=1.11", "&PUEradio=No&PUE=1.11"] {
        let link = format!("{DEFAULT}{unasked}");
        assert_eq!(run(&link).pue.best().as_ratio(), 1.67);
        says(&link, &["`PUE=1.11` was not used"]);
    }
    says(&format!("{DEFAULT}&PUEradio=Yes"), &["The link does not hold a PUE"]);
}

#[test]
fn no_share_is_taken_off() {
    let figures = total(&cloud("aws"));
    assert_eq!(figures.market_based, figures.location_based);
}
