//! What the page does not need at first: dialogs, project files, tables of spreadsheets, reports. A module of its own,
//! fetched when the first of them is wanted.

mod cite;
mod dialog;
mod embed;
mod exchange;
mod import;
mod snippet;

use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Opens the dialog that reads logs; what they say may be put into the selected run.
#[wasm_bindgen]
pub fn read_logs(link: &str, names: Vec<String>, selected: usize) {
    let Some(project) = exchange::named(link, &names) else { return };
    dialog::show::<import::Import>(import::ImportProps { project, selected });
}

/// Opens a dialog about a project. Another name than these opens none.
#[wasm_bindgen]
pub fn show(dialog: &str, link: &str, names: Vec<String>) {
    let Some(project) = exchange::named(link, &names) else { return };
    match dialog {
        "cite" => dialog::show::<cite::Cite>(cite::CiteProps { project }),
        "embed" => dialog::show::<embed::Embed>(embed::EmbedProps { project, host: trainprint::location::home() }),
        _ => {}
    }
}
