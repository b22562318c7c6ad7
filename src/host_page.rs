//! The document that holds the page, and the page around it, where there is one: the only file that speaks to that.
//! `static/embed.js` is the other end.

use trainprint_core::scenario::Project;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::steering::{Steering, Theme};
use crate::texts;

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
pub fn use_host_page(embedded: bool, project: Option<&Project>) {
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
    let latest = use_mut_ref(|| 0_u32);
    use_effect_with(project.filter(|_| embedded).cloned(), move |project| {
        *latest.borrow_mut() += 1;
        let mine = *latest.borrow();
        let Some(project) = project.clone() else { return };
        spawn_local(async move {
            let Ok((link, result)) = texts::result(&project).await else { return };
            if *latest.borrow() == mine {
                tell_result(link, &result);
            }
        });
    });
}

#[wasm_bindgen(module = "/src/host_page.js")]
extern "C" {
    fn listen();
    fn tell_height();
    fn tell_result(link: Option<String>, result: &str);
}
