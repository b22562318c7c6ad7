//! The equations with the reader's numbers in them.

use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::scenario::Run;
use trainprint_core::working::{Line, working};
use yew::prelude::*;

/// The lines of a run; `which` names it where there are several.
pub fn lines(run: &Run, which: Option<usize>) -> Html {
    let title =
        which.map_or_else(|| words::results::working().to_owned(), |index| words::results::working_of(index + 1));
    html! {
        <section class="working" aria-labelledby="working-title">
            <h2 class="working__title" id="working-title">{ title }</h2>
            { table(run, &estimate(run)) }
        </section>
    }
}

/// The lines alone.
pub fn table(run: &Run, figures: &Estimate) -> Html {
    html! {
        <table class="working__lines">
            <caption class="visually-hidden">{ words::results::working_caption() }</caption>
            <tbody>{ for working(run, figures).into_iter().map(line) }</tbody>
        </table>
    }
}

fn line(Line { name, equation, terms, result }: Line) -> Html {
    html! {
        <tr class="working__line">
            <th scope="row">{ name }</th>
            <td class="working__terms">{ words::number(terms) }</td>
            <td class="working__result">{ "= " }{ words::number(result) }</td>
            <td class="working__equation">{ equation.map(words::results::equation) }</td>
        </tr>
    }
}
