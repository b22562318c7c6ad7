//! The page as a person sees and uses it. What takes a moment to appear is waited for, in the page itself.

use std::sync::atomic::Ordering;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
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
}

impl Page {
    pub fn new(client: Client, server: Server, host: HostPage, record: Record) -> Self {
        Self { client, server, host, record }
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

    /// Waits for an expression of the page to be true, and returns it.
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

    /// The six figures of the answer as they are shown, without units; "not known" where one is absent.
    pub async fn figures(&self) -> Vec<String> {
        self.texts(".results__number, .results__absent").await
    }

    pub async fn element(&self, selector: &str) -> Element {
        self.client.find(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    pub async fn click(&self, selector: &str) {
        self.has(selector).await;
        self.script("document.querySelector(arguments[0]).click()", vec![json!(selector)]).await;
    }

    /// Opens the fields that are one step away.
    pub async fn open_rest(&self) {
        self.script("document.querySelector('[data-fold=rest]:not([open]) > summary')?.click()", vec![]).await;
        self.has("[data-fold=rest][open] > div").await;
    }

    /// Opens them for a field that is not there yet.
    async fn reach(&self, id: &str) {
        let is_shut =
            "return !document.getElementById(arguments[0]) && !!document.querySelector('[data-fold=rest]:not([open])')";
        if self.script(is_shut, vec![json!(id)]).await == true {
            self.open_rest().await;
        }
    }

    /// What a field holds.
    pub async fn value(&self, id: &str) -> String {
        self.reach(id).await;
        let value = self.script("return document.getElementById(arguments[0])?.value", vec![json!(id)]).await;
        value.as_str().unwrap_or_else(|| panic!("there is no {id}")).to_owned()
    }

    /// Clicks with the pointer, as a person does: that gives the focus, and a frame the right to it.
    pub async fn press(&self, selector: &str) {
        self.element(selector).await.click().await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Presses Enter on a control that has the focus.
    pub async fn enter(&self, selector: &str) {
        let element = self.element(selector).await;
        element
            .send_keys(&char::from(Key::Enter).to_string())
            .await
            .unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    pub async fn press_tab(&self) {
        self.press_key(Key::Tab).await;
    }

    pub async fn press_escape(&self) {
        self.press_key(Key::Escape).await;
    }

    /// Presses a key wherever the focus is, be it in a frame.
    async fn press_key(&self, key: Key) {
        let value = char::from(key);
        let actions =
            KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(actions).await.expect("a key");
    }

    /// Types over what a field holds, key by key.
    pub async fn type_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let field = self.element(&format!("#{id}")).await;
        let all = if cfg!(target_os = "macos") { Key::Command } else { Key::Control };
        // The browser lets go of the first key when the first text ends.
        for keys in [&format!("{}a", char::from(all)), text] {
            field.send_keys(keys).await.unwrap_or_else(|error| panic!("typing {keys:?} into {id}: {error}"));
        }
    }

    /// Puts a text over what a field holds at once, as pasting does; an empty one is a deletion.
    pub async fn paste_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let script = "
            const [id, text] = arguments, field = document.getElementById(id);
            field.focus();
            field.select();
            return document.execCommand(text ? 'insertText' : 'delete', false, text);";
        assert_eq!(self.script(script, vec![json!(id), json!(text)]).await, true, "{text:?} into {id}");
    }

    /// Puts a text into a field as an input method does, without the focus, which WebKit gives to no frame of another origin
    /// that a driver asks for.
    pub async fn put_into(&self, id: &str, text: &str) {
        self.reach(id).await;
        let script = "
            const [id, text] = arguments, field = document.getElementById(id);
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.script(script, vec![json!(id), json!(text)]).await;
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

    /// Searches as a person types, and picks what is found first.
    pub async fn pick(&self, id: &str, text: &str) {
        self.type_into(id, text).await;
        self.click(&format!("#{id}-0")).await;
    }

    pub async fn choose(&self, id: &str, option: &str) {
        self.reach(id).await;
        let list = self.element(&format!("#{id}")).await;
        list.select_by_value(option).await.unwrap_or_else(|error| panic!("{option} of {id}: {error}"));
    }

    /// Picks a file with this text, as a person does in the browser's window.
    pub async fn pick_file(&self, id: &str, name: &str, text: &str) {
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("a file to pick");
        let input = self.element(&format!("#{id}")).await;
        input.send_keys(path.to_str().expect("a path")).await.expect("the file is picked");
    }

    /// Clicks what saves a file, and gives its name and its text.
    pub async fn saved_by(&self, selector: &str) -> (String, String) {
        let look = "
            window.saved = null;
            const make = URL.createObjectURL;
            URL.createObjectURL = blob => (window.blob = blob, make.call(URL, blob));
            HTMLAnchorElement.prototype.click = async function () {
                window.saved = [this.download, await window.blob.text()];
            };";
        self.script(look, vec![]).await;
        self.click(selector).await;
        serde_json::from_value(self.until("window.saved", vec![]).await).expect("a file was saved")
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
