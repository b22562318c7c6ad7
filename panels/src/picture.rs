//! A chart of the page as a file.

use trainprint::panels::no_picture;
use trainprint::view::asking::{Asked, Granting};
use trainprint::view::pictures::pictures;
use trainprint_core::report::made_by;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::prelude::*;

/// Saves the chart that a button of the page stands below, as `svg` or `png`.
///
/// # Errors
/// What the browser says, where it can't draw it.
#[wasm_bindgen]
pub async fn picture(button: Element, kind: String) -> Result<(), JsValue> {
    save_picture(&button, &kind, &made_by()).await
}

/// The buttons below a chart of this module.
pub fn buttons() -> Html {
    pictures(save)
}

fn save(Asked { button, name, .. }: Asked) -> Granting {
    Box::pin(async move { picture(button, name.to_owned()).await.map_err(|why| no_picture(&why)) })
}

#[wasm_bindgen(module = "/src/picture.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn save_picture(button: &Element, kind: &str, maker: &str) -> Result<(), JsValue>;
}
