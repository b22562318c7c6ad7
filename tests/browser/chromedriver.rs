//! What ChromeDriver can do beyond the standard.

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command that ChromeDriver adds to the standard ones.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A command of the Chrome DevTools Protocol.
pub async fn devtools(client: &Client, command: &str, parameters: Value) -> Value {
    let body = json!({ "cmd": command, "params": parameters });
    let answer = client.issue_cmd(Extension { path: "goog/cdp/execute", body }).await;
    answer.unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// What a person would find in the console since this was last asked: errors, uncaught exceptions, files that did not load.
pub async fn console(client: &Client) -> Vec<Value> {
    let log = Extension { path: "se/log", body: json!({ "type": "browser" }) };
    let entries = client.issue_cmd(log).await.expect("the console's log");
    let entries = entries.as_array().expect("a list of entries").iter();
    entries.filter(|entry| entry["level"] == "SEVERE").cloned().collect()
}

/// Fails on what a person would find in the console.
pub async fn console_holds_nothing_against(client: &Client) {
    let faults = console(client).await;
    assert!(faults.is_empty(), "the console says {faults:#?}");
}
