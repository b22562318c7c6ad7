//! The worker that reads a file, from this side. It is ended when it is dropped: to cancel is to let go of it.

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{File, MessageEvent, Worker};

use super::said::Said;

/// What the worker tells.
pub enum Told {
    /// How many bytes it has read.
    Read(f64),
    /// All of it, and how much memory its code has used, in bytes.
    Said(Box<Said>, f64),
    /// There is no worker.
    Failed,
}

pub struct Reading {
    worker: Worker,
    _told: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(JsValue)>,
}

impl Reading {
    /// Starts to read; a span is in hours since the start of the log.
    pub fn of(file: &File, span: Option<(f64, f64)>, tell: impl Fn(Told) + Clone + 'static) -> Option<Self> {
        let worker = start(NAME).ok()?;
        let on_told = tell.clone();
        let told = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| on_told(read(&event.data())));
        let failed = Closure::<dyn FnMut(JsValue)>::new(move |_| tell(Told::Failed));
        worker.set_onmessage(Some(as_function(told.as_ref())));
        worker.set_onerror(Some(as_function(failed.as_ref())));
        let (from, to) = span.map_or((JsValue::UNDEFINED, JsValue::UNDEFINED), |(from, to)| (from.into(), to.into()));
        worker.post_message(&request(file, &from, &to)).ok()?;
        Some(Self { worker, _told: told, _failed: failed })
    }
}

fn as_function(value: &JsValue) -> &js_sys::Function {
    use wasm_bindgen::JsCast;
    value.unchecked_ref()
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.terminate();
    }
}

fn read(data: &JsValue) -> Told {
    let member = |name: &str| js_sys::Reflect::get(data, &name.into()).unwrap_or_default();
    if let Some(read) = member("read").as_f64() {
        return Told::Read(read);
    }
    let said = member("outcome").as_string().and_then(|text| serde_json::from_str(&text).ok());
    match said {
        Some(said) => Told::Said(Box::new(said), member("memory").as_f64().unwrap_or_default()),
        None => Told::Failed,
    }
}

/// As it is named while nothing is published. In a published page a meta element holds its name, with a hash in it.
const NAME: &str = "./reader.js";

#[wasm_bindgen(inline_js = "
    export function start(name) {
        if (window.trainprint_panels) throw new Error('a page of one file has no reader');
        const published = document.querySelector('meta[name=trainprint-reader]')?.content;
        return new Worker(new URL(published ?? name, document.baseURI), { type: 'module' });
    }
    export function request(file, from, to) {
        return { file, from, to };
    }")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn start(name: &str) -> Result<Worker, JsValue>;
    fn request(file: &File, from: &JsValue, to: &JsValue) -> JsValue;
}
