//! Reports read back by a real parser of each format, and their numbers compared with the estimate.

#[path = "reports/alternatives.rs"]
mod alternatives;
#[path = "laws/any.rs"]
#[allow(dead_code)]
mod any;
#[path = "reports/arguments.rs"]
mod arguments;
#[path = "reports/blind.rs"]
mod blind;
#[path = "reports/data.rs"]
mod data;
#[path = "reports/escapes.rs"]
mod escapes;
#[path = "reports/laws.rs"]
mod laws;
#[path = "reports/schemas.rs"]
mod schemas;
#[path = "reports/tex.rs"]
mod tex;
#[path = "reports/texts.rs"]
mod texts;

use trainprint_core::estimate::{ProjectEstimate, estimate_project};
use trainprint_core::link::decode;
use trainprint_core::report::{Base, Format, Reading, Report};
use trainprint_core::scenario::Project;

/// Every number of it is another: final and all, both bases, both units, and each bound.
const LINK: &str = "v=1&d=2026.11&r=2&run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46\
                    &el=0.12&at=us&by=aws&run=dev&hw=v100&n=4&h=10-20&x=30&pc=100&pr=50&pg=200-250&pue=1.1-1.2\
                    &ci=300-350g&re=20&usd=0.74-2.48&el=0.1&at=aws.eu-central-1&by=aws";
/// A run without power, on a device that the tables do not have.
const UNKNOWN: &str = "v=1&d=2026.11&run=final&hw=h900&n=16&h=96&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=1.35-4.5\
                       &el=0.12&at=mars&by=nebula";

struct Case {
    project: Project,
    estimate: ProjectEstimate,
}

impl Case {
    fn of(project: Project) -> Self {
        Self { estimate: estimate_project(&project), project }
    }

    fn link(link: &str) -> Self {
        Self::of(decode(link).expect(link).link.project)
    }

    fn write(&self, format: &str) -> String {
        self.written(format, false)
    }

    fn written(&self, format: &str, double_blind: bool) -> String {
        self.read_as(Reading::Together, format, double_blind)
    }

    fn read_as(&self, reading: Reading, format: &str, double_blind: bool) -> String {
        let base = Base::new("https://example.org/").expect("a base");
        let report = Report::new(&self.project, &self.estimate, &base, double_blind).read_as(reading);
        Format::find(format).expect(format).write(&report)
    }
}

/// Whether JSON's number is this one, but for the last bit, which the parser may lose.
#[track_caller]
fn is_number(json: &serde_json::Value, number: f64) {
    let read = json.as_f64().unwrap_or_else(|| panic!("{json} is no number"));
    assert!((read - number).abs() <= number.abs() * 4e-16, "{read} and not {number}");
}

/// What a parser of YAML reads, in JSON's terms.
fn yaml(text: &str) -> serde_json::Value {
    use saphyr::{LoadableYamlNode, Yaml};
    let documents = Yaml::load_from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let [document] = &documents[..] else { panic!("one document: {text}") };
    in_json(document)
}

fn in_json(yaml: &saphyr::Yaml) -> serde_json::Value {
    if yaml.is_null() {
        serde_json::Value::Null
    } else if let Some(text) = yaml.as_str() {
        text.into()
    } else if let Some(number) = yaml.as_floating_point() {
        number.into()
    } else if let Some(map) = yaml.as_mapping() {
        map.iter().map(|(key, value)| (key.as_str().expect("a key").to_owned(), in_json(value))).collect()
    } else {
        panic!("{yaml:?}")
    }
}
