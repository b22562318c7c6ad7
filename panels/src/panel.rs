//! What is drawn into the page's slots, by the names that the page has for it.

mod equivalents;
mod figures;
mod forecast;
mod host;
mod later;
mod origins;
mod regions;
mod reports;
mod sources;

use trainprint::speech::Language;
use trainprint_core::figure::Figure;
use trainprint_core::report::Reading;
use trainprint_core::scenario::{Project, Run};
use yew::prelude::*;

use forecast::Forecast;
use host::Host;
use regions::Regions;
use reports::Reports;
use sources::Sources;

#[derive(Clone, PartialEq, Default, Properties)]
pub struct PanelProps {
    /// Which panel, and what it is about, with colons between.
    pub panel: String,
    pub project: Project,
    /// Which run is in the form.
    pub selected: usize,
    /// Whether the runs are alternatives.
    pub alternatives: bool,
    /// What is spoken: a panel is drawn anew in another, and keeps what it holds.
    pub language: Language,
}

#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let language = props.language;
    let run = props.project.runs().get(props.selected).cloned().unwrap_or_default();
    let mut words = props.panel.split(':');
    let (panel, about, which) = (words.next().unwrap_or_default(), words.next().unwrap_or_default(), words.next());
    match panel {
        "regions" => html! { <Regions {run} {language} /> },
        "later" => later::later(),
        "equivalents" => equivalents::equivalents(&props.project),
        "sources" => html! { <Sources {language} /> },
        "forecast" => html! { <Forecast {run} {language} /> },
        "host" => html! { <Host {run} {language} /> },
        "figures" => figures::figures(about, &run),
        "origins" => of_figure(about, &run, which.filter(|number| !number.is_empty())),
        "reports" => reports(props, about),
        _ => html! {},
    }
}

fn of_figure(id: &str, run: &Run, which: Option<&str>) -> Html {
    let figure = Figure::ALL.into_iter().find(|figure| figure.id() == id);
    figure.map(|figure| origins::origins(run, figure, which)).unwrap_or_default()
}

fn reports(props: &PanelProps, venue: &str) -> Html {
    let first = (!venue.is_empty()).then(|| venue.to_owned());
    let reading = match props.alternatives {
        true => Reading::Alternatives { chosen: props.selected },
        false => Reading::Together,
    };
    html! { <Reports project={props.project.clone()} {reading} {first} language={props.language} /> }
}
