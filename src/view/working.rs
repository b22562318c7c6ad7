//! The equations with the reader's numbers in them.

use trainprint_core::estimate::estimate;
use trainprint_core::scenario::Run;
use trainprint_core::working::{Line, working};
use yew::prelude::*;

/// The lines of a run; `which` names it where there are several.
pub fn lines(run: &Run, which: Option<usize>) -> Html {
    let title = which.map_or("How it was computed".to_owned(), |index| format!("How run {} was computed", index + 1));
    let lines = working(run, &estimate(run));
    html! {
        <section class="working" aria-labelledby="working-title">
            <h2 class="working__title" id="working-title">{ title }</h2>
            <table class="working__lines">
                <caption class="visually-hidden">{ "Each result of this run with the numbers it is computed from, at the best values" }</caption>
                <tbody>{ for lines.into_iter().map(line) }</tbody>
            </table>
        </section>
    }
}

fn line(Line { name, equation, terms, result }: Line) -> Html {
    html! {
        <tr class="working__line">
            <th scope="row">{ name }</th>
            <td class="working__terms">{ terms }</td>
            <td class="working__result">{ "= " }{ result }</td>
            <td class="working__equation">{ equation.map(|number| format!("eq. {number}")) }</td>
        </tr>
    }
}
