//! The page mounted on an element of its own: the harness keeps the body for itself.

use gloo::timers::future::TimeoutFuture;
use gloo::utils::{document, window};
use trainprint::app::App;
use trainprint::later;
use trainprint_core::link;
use trainprint_core::scenario::Project;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::AppHandle;

/// How long a condition may take to come true.
const PATIENCE_MS: f64 = 5_000.0;

pub struct Page {
    root: Element,
    app: AppHandle<App>,
}

impl Page {
    /// The page opened at an address such as `?v=1...`, once it is drawn with all its fields.
    pub async fn at(address: &str) -> Self {
        later::have(&later::Whole);
        go(&format!("{}{address}", window().location().pathname().unwrap()));
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app = yew::Renderer::<App>::with_root(root.clone()).render();
        let page = Self { root, app };
        until("the page is drawn", || page.find(".page").is_some()).await;
        if page.find("[data-fold=rest]").is_some() {
            page.click("[data-fold=rest] > summary");
            until("all fields are there", || page.find("#by").is_some()).await;
        }
        page
    }

    pub fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    fn one<T: JsCast>(&self, selector: &str) -> T {
        self.find(selector).unwrap_or_else(|| panic!("there is no {selector}")).unchecked_into()
    }

    /// The text of an element; empty where there is none.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).and_then(|element| element.text_content()).unwrap_or_default()
    }

    pub async fn shows(&self, selector: &str, text: &str) {
        let condition = || self.text(selector).contains(text);
        if !is_soon(condition).await {
            panic!("{selector} shows {:?} and never {text:?}", self.text(selector));
        }
    }

    pub fn field(&self, id: &str) -> HtmlInputElement {
        self.one(&format!("#{id}"))
    }

    /// Waits for a field whose text begins like this; an empty one has to be empty.
    pub async fn holds(&self, id: &str, text: &str) {
        let is_it = |held: String| held.starts_with(text) && (!text.is_empty() || held.is_empty());
        let selector = format!("#{id}");
        let what = format!("the field {id} holds {text:?}");
        until(&what, || self.find(&selector).is_some() && is_it(self.field(id).value())).await;
    }

    pub fn type_into(&self, id: &str, text: &str) {
        let field = self.field(id);
        field.set_value(text);
        send(&field, "input");
    }

    /// Searches, and picks what is found first.
    pub async fn pick(&self, id: &str, text: &str) {
        self.type_into(id, text);
        let first = format!("#{id}-0");
        until(&format!("{text} finds something"), || self.find(&first).is_some()).await;
        self.click(&first);
    }

    pub fn choose(&self, id: &str, option: &str) {
        let list: HtmlSelectElement = self.one(&format!("#{id}"));
        list.set_value(option);
        send(&list, "change");
    }

    pub fn click(&self, selector: &str) {
        self.one::<HtmlElement>(selector).click();
    }

    /// Leaves the field one is in, upon which the address is written.
    pub fn leave(&self) {
        send(&self.field("h"), "focusout");
    }

    /// Takes the page away; nothing of it stays waiting.
    pub fn close(self) {
        if self.find("#h").is_some() {
            self.leave();
        }
        self.app.destroy();
        self.root.remove();
    }
}

/// Waits for the address to hold a link of this project and no more than that.
pub async fn address_holds(project: &Project) {
    let is_it = || in_address().is_some_and(|opened| opened.link.project == *project && opened.notices.is_empty());
    if !is_soon(is_it).await {
        panic!("the address holds {:?} and not {project:?}", in_address());
    }
}

/// What the address bar holds, as the maths reads it.
pub fn in_address() -> Option<link::Opened> {
    let href = window().location().href().unwrap();
    Some(link::decode(link::locate(&href)?).expect("the page writes links that can be read"))
}

/// Another address without leaving the page.
pub fn go(address: &str) {
    window().history().unwrap().replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap();
}

fn send(element: &Element, event: &str) {
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    element.dispatch_event(&Event::new_with_event_init_dict(event, &bubbles).unwrap()).unwrap();
}

/// Lets the browser do what waits to be done.
pub async fn turn() {
    TimeoutFuture::new(0).await;
}

pub async fn until(what: &str, condition: impl Fn() -> bool) {
    assert!(is_soon(condition).await, "it never came about that {what}");
}

/// Looks again whenever the browser has done what was waiting.
async fn is_soon(condition: impl Fn() -> bool) -> bool {
    let now = || window().performance().unwrap().now();
    let start = now();
    while !condition() {
        if now() - start > PATIENCE_MS {
            return false;
        }
        turn().await;
    }
    true
}
