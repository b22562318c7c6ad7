//! The page as text, made where it is built: what is in it before any script runs, and what stands in it where none does.

use trainprint_core::estimate::estimate;
use trainprint_core::link::{Link, encode};
use trainprint_core::scenario::{Project, Run};
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::app::{App, AppProps};
use crate::view::below::{Below, BelowProps};
use crate::view::working;

/// The page at a bare address, for a browser to take over.
pub async fn page() -> String {
    let below = LocalServerRenderer::<Below>::with_props(BelowProps::of_example()).render().await;
    let props = AppProps { prerendered: below.into(), ..AppProps::default() };
    unnamed(&LocalServerRenderer::<App>::with_props(props).render().await)
}

/// The link of the page at a bare address.
pub fn example() -> String {
    encode(&Link { project: Project::default(), cited: None })
}

/// What a page that can't compute still teaches, beside what was prerendered.
pub async fn without() -> String {
    LocalServerRenderer::<Without>::new().hydratable(false).render().await
}

/// A build for testing marks where components begin and end by their names, a published page by nothing.
fn unnamed(html: &str) -> String {
    let unnamed = |html: &str, begin: &str| {
        let mut parts = html.split(begin);
        let first = parts.next().unwrap_or_default().to_owned();
        let after =
            |part: &str| part.split_once("]>-->").map_or_else(|| part.to_owned(), |(_, after)| after.to_owned());
        first + &parts.map(|part| format!("{begin}]>-->{}", after(part))).collect::<String>()
    };
    unnamed(&unnamed(html, "<!--<["), "<!--</[")
}

/// Says what is missing, and goes through the example.
#[component]
fn Without() -> Html {
    let run = Run::default();
    let name = format!("{} × {} for {} hours", run.devices.0, run.device.name(), run.hours.best().as_hours());
    html! {
        <section class="without" aria-labelledby="without-title">
            <h2 id="without-title">{ "The calculator does not run here" }</h2>
            <p>{ "It needs JavaScript and WebAssembly. " }<span class="without__why">{ "JavaScript is off in this browser." }</span></p>
            <p>{ "A link with numbers in it can’t be read either: whatever the address says, the example is the paper’s T2T big, " }{ &name }{ "." }</p>
            <dl>
                <dt>{ "Energy, in kWh" }</dt>
                <dd>{ "PUE × hours × (watts of CPUs + watts of DRAM + devices × watts of a device) ÷ 1000" }</dd>
                <dt>{ "Emissions, in CO2e" }</dt>
                <dd>{ "energy × emissions of the grid per kWh × (1 − renewable share)" }</dd>
                <dt>{ "Cost" }</dt>
                <dd>{ "devices × hours × jobs × price per device-hour" }</dd>
            </dl>
            <div class="without__example">
                <p>{ "The example worked through, with the numbers of no link:" }</p>
                { working::table(&run, &estimate(&run)) }
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::unnamed;

    #[test]
    fn components_lose_their_names() {
        let marked = "<!--<[app::App]>--><p><!--<[a::B<c::D>]>-->text<!--</[a::B<c::D>]>--></p><!--<#>--><!--</#>--><!--</[app::App]>-->";
        let bare = "<!--<[]>--><p><!--<[]>-->text<!--</[]>--></p><!--<#>--><!--</#>--><!--</[]>-->";
        assert_eq!(unnamed(marked), bare);
        assert_eq!(unnamed(bare), bare);
    }
}
