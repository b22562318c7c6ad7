//! What the page does not need at first: dialogs, folded panels, project files, tables of spreadsheets. A module of its own,
//! fetched when the first of them is wanted.

mod cite;
mod copyable;
mod dialog;
mod download;
mod embed;
mod exchange;
mod hand;
mod import;
mod look;
mod panel;
mod picture;
mod slot;
mod snippet;
mod tabs;

use trainprint::speech::{self, Language};
use trainprint::view::field;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

fn main() {
    field::read_by(field::read);
    look::put_on();
}

/// Has this module speak the language of this code; where its words can't be had, it goes on in the last one.
#[wasm_bindgen]
pub async fn speak(code: String) {
    let language = Language::ALL.into_iter().find(|known| known.code() == code);
    let _ = speech::speak(language.unwrap_or_default()).await;
}

/// Opens the dialog that reads logs; what they say may be put into the selected run.
#[wasm_bindgen]
pub fn read_logs(link: &str, names: Vec<String>, selected: usize) {
    let Some(project) = exchange::named(link, names) else { return };
    dialog::show::<import::Import>(import::ImportProps { project, selected });
}

/// Opens a dialog about a project, which may be one of several alternatives. Another name than these opens none.
#[wasm_bindgen]
pub fn show(dialog: &str, link: &str, names: Vec<String>, alternative: Option<usize>) {
    let Some(project) = exchange::named(link, names) else { return };
    match dialog {
        "cite" => dialog::show::<cite::Cite>(cite::CiteProps { project, alternative }),
        "embed" => {
            dialog::show::<embed::Embed>(embed::EmbedProps { project, alternative, host: trainprint::location::home() })
        }
        _ => {}
    }
}

/// Draws a panel about a project into a place of the page, or draws it anew: see `panel`.
#[wasm_bindgen]
pub fn fill(place: Element, panel: &str, link: &str, names: Vec<String>, selected: usize, alternatives: bool) {
    let Some(project) = exchange::named(link, names) else { return };
    slot::fill(
        place,
        panel::PanelProps { panel: panel.to_owned(), project, selected, alternatives, language: Language::spoken() },
    );
}
