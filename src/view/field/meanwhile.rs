//! What became of a field while its text waited for the half of the program that searches.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// What the reader did meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meanwhile {
    /// Stayed in the field.
    Stayed,
    /// Typed more: that text waits too.
    Typed,
    /// Went on to another field, which leaves the text.
    Left,
}

impl Meanwhile {
    pub fn of(field: &str, text: &str) -> Self {
        let document = gloo::utils::document();
        let field = document.get_element_by_id(field).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        match field {
            Some(field) if field.value() != text => Self::Typed,
            Some(field) if document.active_element().as_ref() != Some(&field) => Self::Left,
            _ => Self::Stayed,
        }
    }
}
