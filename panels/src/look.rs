//! The style of what is drawn here: it comes with this module, and the page that has no use for it yet does without.

use wasm_bindgen::prelude::wasm_bindgen;

/// Has the document wear it.
pub fn put_on() {
    wear(include_str!("look.css"));
}

#[wasm_bindgen(inline_js = "
    export function wear(style) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        document.adoptedStyleSheets.push(sheet);
    }")]
extern "C" {
    fn wear(style: &str);
}
