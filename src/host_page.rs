//! The document that holds the page, and the page around it, where there is one: the only file that speaks to that.
//! `static/embed.js` is the other end.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use trainprint_core::link::{Link, Notice, encode_short};
use trainprint_core::report::Base;
use trainprint_core::report::estimate_json::EstimateJson;
use trainprint_core::scenario::Project;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::prelude::*;

use crate::later;
use crate::speech::Language;
use crate::state::State;
use crate::steering::{Steering, Theme};

/// Has the whole document follow how the page is steered: its colours, and what is left out in a frame.
pub fn dress(steering: &Steering) {
    let Some(root) = gloo::utils::document().document_element() else { return };
    if steering.theme != Theme::Auto {
        let _ = root.set_attribute("data-theme", steering.theme.id());
    }
    if steering.embedded {
        let _ = root.set_attribute("data-embed", "");
    }
}

/// Tells the document which language it is in, and the window its name.
pub fn speaks(language: Language) {
    let document = gloo::utils::document();
    if let Some(root) =
        document.document_element().filter(|root| root.get_attribute("lang").as_deref() != Some(language.code()))
    {
        let _ = root.set_attribute("lang", language.code());
        document.set_title(words::page::title());
    }
}

/// Has the style say what the page waits for, or nothing more.
pub fn awaits(what: Option<&str>) {
    const AWAITED: &str = "data-awaited";
    let body = gloo::utils::body();
    let _ = match what {
        Some(what) => body.set_attribute(AWAITED, what),
        None => body.remove_attribute(AWAITED),
    };
}

/// Marks the document once the page is there and can be used: until then what was prerendered may be hidden, since the
/// address asks for something else.
#[hook]
pub fn use_start() {
    use_effect_with((), |()| {
        if let Some(root) = gloo::utils::document().document_element() {
            let _ = root.remove_attribute("data-waiting");
            let _ = root.set_attribute("data-started", "");
        }
    });
}

/// Tells the page around this one how high this one is, and every result, the first included.
#[hook]
pub fn use_host_page(embedded: bool, state: &State) {
    use_effect_with((), move |()| {
        if embedded {
            listen();
        }
    });
    use_effect(move || {
        if embedded {
            tell_height();
        }
    });
    // Where a field can't be read, or a link, there is no result: a form must not keep the last one for it.
    let told = state.told().filter(|_| state.unread.is_empty() && state.refused.is_none());
    let shown = embedded.then(|| told.map(|project| (project, state.notices.clone())));
    use_effect_with(shown, move |shown| match shown {
        Some(Some((project, notices))) => {
            if let Some(later) = later::had() {
                later.tell(project, notices);
            }
        }
        Some(None) => tell_result(None, &JsValue::NULL),
        None => {}
    });
}

/// The address to cite the project by, where it is not too long for one, and its figures as the `estimate` example has
/// them.
pub fn tell(project: &Project, notices: &[Notice]) {
    let link = encode_short(&Link { project: project.clone(), cited: None });
    let address = link.map(|link| Base::default().link(&link));
    let result = EstimateJson::of(project, notices).serialize(&Serializer::json_compatible());
    if let Ok(result) = result {
        tell_result(address, &result);
    }
}

#[wasm_bindgen(module = "/src/host_page.js")]
extern "C" {
    fn listen();
    fn tell_height();
    fn tell_result(link: Option<String>, result: &JsValue);
}
