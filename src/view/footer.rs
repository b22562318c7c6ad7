//! The foot of the page: whose method it is, and that nothing leaves the machine; in a frame, the way to a page of its own.

use trainprint_core::report::Base;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// `embedded` holds the link to what is shown, where a frame has one.
pub fn footer(embedded: Option<Option<String>>) -> Html {
    let told = match embedded {
        None => html! {
            <>
                { ": " }<a href="./method.html">{ words::page::method() }</a>
                { words::page::private() }
            </>
        },
        Some(link) => html! {
            <>
                { words::page::private_in_frame() }
                if let Some(link) = link {
                    <a id="open-in-tab" href={format!("?{link}")} target="_blank">{ words::page::open_in_tab() }</a>
                    <label class="field__label" for="result-link">{ words::page::result_link() }</label>
                    <textarea class="field__input" id="result-link" readonly=true rows="2" spellcheck="false"
                        onclick={select} value={Base::default().link(&link)} />
                }
            </>
        },
    };
    html! {
        <footer class="page__footer">
            { words::page::method_of() }
            <a href="https://doi.org/10.1609/aaai.v34i09.7123" rel="noreferrer" target="_blank">
                { words::page::authors() }
            </a>
            { told }
        </footer>
    }
}

/// All of the link, which is there to be copied: frames have no clipboard of their own mostly.
fn select(event: MouseEvent) {
    event.target_unchecked_into::<HtmlTextAreaElement>().select();
}
