//! The ways a result leaves the page: cited, or embedded elsewhere. Each opens a dialog of the module of panels.

use trainprint_core::scenario::Project;
use yew::prelude::*;

use super::asking::{Asking, Grant};
use crate::panels;

/// `is_stale`: a field can't be read, so that the result is not what the form says, and does not leave.
/// `alternative`: which of several the project is.
pub fn away(project: &Project, alternative: Option<usize>, is_stale: bool) -> Html {
    let buttons = [("cite", words::page::cite().into()), ("embed", words::page::embed().into())];
    html! {
        <div class="away" role="group" aria-label={words::page::away()}>
            <Asking {buttons} grant={panels::dialog as Grant} project={project.clone()} {alternative} disabled={is_stale} />
        </div>
    }
}
