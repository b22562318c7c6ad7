//! The heads and cells that tables share.

use yew::prelude::*;

/// The head of a column of words.
pub fn column(name: &'static str) -> Html {
    html! { <th scope="col">{ name }</th> }
}

/// The head of a column of numbers, which end at its right.
pub fn number_column(name: &'static str) -> Html {
    html! { <th scope="col" class="table__number">{ name }</th> }
}

/// A number under such a head.
pub fn number(text: String) -> Html {
    html! { <td class="table__number">{ text }</td> }
}
