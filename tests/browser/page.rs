//! The page as a person sees it. What takes a moment to appear is waited for, in the page itself.

mod hands;

use std::rc::Rc;
use std::sync::atomic::Ordering;

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;
use trainprint_core::link::{self, Opened};

use super::chromedriver::devtools;
use super::host_page::HostPage;
use super::record::Record;
use super::server::Server;

/// Calls back with what `look()` returns, in brackets, as soon as it is true, or at last.
const UNTIL: &str = "
    const done = arguments[arguments.length - 1], start = performance.now();
    const again = () => {
        const found = look();
        if (found || performance.now() - start > 20000) done([found]); else setTimeout(again, 5);
    };
    again();";

/// The page was prerendered: this marks the one that can be used, or that can't be started.
const STARTED: &str = "[data-started], [data-failed]";

#[derive(Clone)]
pub struct Page {
    client: Client,
    server: Server,
    /// Somebody else's page, on another origin.
    pub host: HostPage,
    /// What the browser holds against the page.
    pub record: Record,
    /// Where the files lie that it picks: other tests pick others of the same names.
    files: Rc<TempDir>,
}

impl Page {
    pub fn new(client: Client, server: Server, host: HostPage, record: Record) -> Self {
        let files = tempfile::tempdir().expect("a folder").into();
        Self { client, server, host, record, files }
    }

    /// Where the calculator is, with a slash at its end.
    pub fn base(&self) -> &str {
        &self.server.address
    }

    /// How often its compiled code was fetched.
    pub fn code_requests(&self) -> usize {
        self.server.code_requests.load(Ordering::Relaxed)
    }

    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Opens the page at what follows its folder, such as `?v=1...`, and waits until it is started, or never will be.
    pub async fn open(&self, address: &str) {
        // Another fragment alone would not load the page anew.
        self.client.goto("about:blank").await.expect("an empty page");
        self.visit(address).await;
        self.has(STARTED).await;
    }

    /// Opens what follows the folder, whatever is there.
    pub async fn visit(&self, address: &str) {
        self.visit_at(self.base(), address).await;
    }

    /// The same in another folder.
    pub async fn visit_at(&self, folder: &str, address: &str) {
        self.client.goto(&format!("{folder}{address}")).await.expect("the page");
    }

    /// Whether an element is there and takes up room.
    pub async fn is_seen(&self, selector: &str) -> bool {
        let script =
            "return document.querySelector(arguments[0])?.checkVisibility({ visibilityProperty: true }) ?? false";
        self.script(script, vec![json!(selector)]).await == true
    }

    /// Opens somebody else's page with this body and, where it has one, this policy.
    pub async fn open_host(&self, body: &str, policy: Option<&str>) {
        self.host.write(body, policy);
        self.client.goto("about:blank").await.expect("an empty page");
        self.client.goto(&self.host.address).await.expect("the host's page");
    }

    /// Goes on in a frame of the page, once the calculator in it is drawn.
    pub async fn enter_frame(&self, index: u16) {
        self.client.enter_frame(index).await.unwrap_or_else(|error| panic!("frame {index}: {error}"));
        self.has(STARTED).await;
    }

    /// Goes on in the page around the frame.
    pub async fn leave_frame(&self) {
        self.client.enter_parent_frame().await.expect("the page around the frame");
    }

    /// Opens a new window at an address and goes on in it.
    pub async fn open_in_new_window(&self, address: &str) {
        let window = self.client.new_window(false).await.expect("a window");
        self.client.switch_to_window(window.handle).await.expect("that window");
        self.open(address).await;
    }

    /// Has Chromium tell the page that the reader prefers light or dark.
    pub async fn prefer_theme(&self, theme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": theme });
        devtools(&self.client, "Emulation.setEmulatedMedia", json!({ "features": [feature] })).await;
    }

    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits for an expression of the page to be true, and returns it; or whatever else it is at last.
    pub async fn until(&self, expression: &str, arguments: Vec<Value>) -> Value {
        let script = format!("const [a, b] = arguments; const look = () => {expression};{UNTIL}");
        // A frame begins as an empty page, which gives way to the one that is asked for; a driver says so, or calls back with nothing.
        for _ in 0..100 {
            match self.client.execute_async(&script, arguments.clone()).await {
                Err(error) if error.to_string().contains("unload") => {}
                Err(error) => panic!("{expression}: {error}"),
                Ok(found) => {
                    if let Some(found) = found.get(0) {
                        return found.clone();
                    }
                }
            }
        }
        panic!("{expression}: the page is left again and again");
    }

    /// Waits for an expression of the page to be true, and fails where it never is.
    pub async fn comes_true(&self, expression: &str) {
        assert_eq!(self.until(expression, vec![]).await, true, "never {expression}");
    }

    /// What a promise of the page comes to.
    pub async fn promised(&self, promise: &str) -> Value {
        let script =
            format!("const done = arguments[arguments.length - 1]; ({promise}).then(done, why => done(String(why)))");
        self.client.execute_async(&script, vec![]).await.unwrap_or_else(|error| panic!("{promise}: {error}"))
    }

    pub async fn has(&self, selector: &str) {
        let found = self.until("document.querySelector(a) !== null", vec![json!(selector)]).await;
        assert_eq!(found, true, "there is no {selector}");
    }

    pub async fn lacks(&self, selector: &str) {
        let gone = self.until("document.querySelector(a) === null", vec![json!(selector)]).await;
        assert_eq!(gone, true, "{selector} stays");
    }

    /// The text of an element without the spaces that only lay it out; empty where there is no such element.
    pub async fn text(&self, selector: &str) -> String {
        let text = self.script("return document.querySelector(arguments[0])?.textContent ?? ''", vec![json!(selector)]);
        text.await.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub async fn shows(&self, selector: &str, text: &str) {
        let expression = "document.querySelector(a)?.textContent.includes(b)";
        if self.until(expression, vec![json!(selector), json!(text)]).await != true {
            panic!("{selector} shows {:?} and never {text:?}", self.text(selector).await);
        }
    }

    /// The texts of elements, in their order.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(it => it.textContent.trim())";
        serde_json::from_value(self.script(script, vec![json!(selector)]).await).expect("texts")
    }

    /// The six figures of the answer as they are shown, without units; "not known" where one is absent. They follow an edit a frame
    /// after the form.
    pub async fn figures(&self) -> Vec<String> {
        self.promised(
            "new Promise(done => requestAnimationFrame(() => setTimeout(() => setTimeout(() => done(true)))))",
        )
        .await;
        self.texts(".results__number, .results__absent").await
    }

    pub async fn element(&self, selector: &str) -> Element {
        self.client.find(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    /// What a field holds.
    pub async fn value(&self, id: &str) -> String {
        self.reach(id).await;
        let value = self.script("return document.getElementById(arguments[0])?.value", vec![json!(id)]).await;
        value.as_str().unwrap_or_else(|| panic!("there is no {id}")).to_owned()
    }

    /// Waits for a field to hold a text.
    pub async fn holds(&self, id: &str, text: &str) {
        self.reach(id).await;
        let held = self.until("document.getElementById(a)?.value === b", vec![json!(id), json!(text)]).await;
        if held != true {
            let value = self.script("return document.getElementById(arguments[0])?.value", vec![json!(id)]).await;
            panic!("{id} holds {value} and not {text:?}");
        }
    }

    /// What stands after the folder in the address bar, once the reader has copied something.
    pub async fn address(&self) -> String {
        self.has(".page__sheet").await;
        self.script("document.querySelector('.page').dispatchEvent(new Event('copy', { bubbles: true }))", vec![])
            .await;
        let address = self.until("/v=\\d/.test(location.href) && location.href", vec![]).await;
        let address = address.as_str().expect("the address holds a link").to_owned();
        address.strip_prefix(self.base()).expect("the page stays in its folder").to_owned()
    }

    /// What the address bar holds, as the maths reads it.
    pub async fn link(&self) -> Opened {
        let address = self.address().await;
        let text = link::locate(&address).expect("a link");
        link::decode(text).unwrap_or_else(|error| panic!("{address}: {error}"))
    }
}
