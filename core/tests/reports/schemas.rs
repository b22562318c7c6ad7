//! CycloneDX and SPDX against their published schemas, which `cargo xtask test` gets.

use serde_json::Value;

use super::{Case, LINK, UNKNOWN, any};
use proptest::prelude::*;

fn schema(file: &str) -> Value {
    let folder = std::env::var_os("TRAINPRINT_SCHEMAS")
        .expect("TRAINPRINT_SCHEMAS is the folder of the published schemas; `cargo xtask test` gets and names it");
    let path = std::path::Path::new(&folder).join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect(file)
}

/// CycloneDX's schema refers to two others by their addresses, which are not asked.
fn cyclonedx() -> jsonschema::Validator {
    let referred = ["spdx.schema.json", "jsf-0.82.schema.json"].map(|file| {
        (format!("http://cyclonedx.org/schema/{file}"), jsonschema::Resource::from_contents(schema(file)).expect(file))
    });
    jsonschema::options().with_resources(referred.into_iter()).build(&schema("bom-1.6.schema.json")).expect("a schema")
}

fn is_valid(validator: &jsonschema::Validator, text: &str) {
    let json: Value = serde_json::from_str(text).expect("JSON");
    let faults: Vec<String> =
        validator.iter_errors(&json).map(|fault| format!("{}: {fault}", fault.instance_path)).collect();
    assert_eq!(faults, [""; 0], "{text}");
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn cyclonedx_is_valid() {
    let validator = cyclonedx();
    for link in [LINK, UNKNOWN] {
        is_valid(&validator, &Case::link(link).write("cyclonedx"));
    }
    let slip = Case::link(LINK).write("cyclonedx").replace("\"kWh\"", "\"MWh\"");
    assert!(!validator.is_valid(&serde_json::from_str(&slip).expect("JSON")));
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn spdx_is_valid() {
    let validator = jsonschema::validator_for(&schema("spdx-export.schema.json")).expect("a schema");
    for link in [LINK, UNKNOWN] {
        is_valid(&validator, &Case::link(link).write("spdx"));
    }
    let slip = Case::link(LINK).write("spdx").replace("kilowattHour", "kWh");
    assert!(!validator.is_valid(&serde_json::from_str(&slip).expect("JSON")));
}

#[test]
#[ignore = "needs what `cargo xtask test` gets"]
fn any_project_is_valid() {
    let (cyclonedx, spdx) =
        (cyclonedx(), jsonschema::validator_for(&schema("spdx-export.schema.json")).expect("a schema"));
    let mut runner = prop::test_runner::TestRunner::new(ProptestConfig {
        cases: 32,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&(any::project(), proptest::bool::ANY), |(project, double_blind)| {
        let case = Case::of(project);
        is_valid(&cyclonedx, &case.written("cyclonedx", double_blind));
        is_valid(&spdx, &case.written("spdx", double_blind));
        Ok(())
    });
    assert_eq!(outcome.map_err(|error| error.to_string()), Ok(()));
}
