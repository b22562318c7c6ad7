//! The links to a result, and how to cite it.

use crate::copyable::{Copyable, TextFile};
use trainprint::view::field::{Choice, Opt};
use trainprint_core::estimate::{ProjectEstimate, estimate_project};
use trainprint_core::link::{Basis, Cited, Link, MassUnit, encode_short};
use trainprint_core::project;
use trainprint_core::report::{Base, Format, Report};
use trainprint_core::scenario::Project;
use yew::prelude::*;

use crate::dialog::Dialog;

#[derive(Properties, PartialEq)]
pub struct CiteProps {
    pub project: Project,
    pub alternative: Option<usize>,
}

#[component]
pub fn Cite(CiteProps { project, alternative }: &CiteProps) -> Html {
    let chosen = use_state(|| NONE.to_owned());
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |(_, id)| chosen.set(id))
    };
    let estimate = estimate_project(project);
    let offered = offered(&estimate);
    let cited = offered.iter().find(|(id, ..)| *id == *chosen).map(|(.., cited)| cited.clone());
    let link = encode_short(&Link { project: project.clone(), cited: cited.clone() });
    let result = html! {
        <Choice id="cite-result" label={words::dialogs::result()} options={options(&offered)} chosen={(*chosen).clone()} {on_choose}
            hint={words::dialogs::result_hint()} />
    };
    let body = match link {
        Some(link) => html! { <>{ result }{ links(&link) }{ bibtex(project, &estimate, cited) }</> },
        None => too_long(project, &estimate),
    };
    html! { <Dialog title={words::dialogs::cite()} alternative={*alternative}>{ body }</Dialog> }
}

const NONE: &str = "none";

/// A cited figure, under the name it is chosen by.
type Offer = (&'static str, &'static str, Cited);

/// What can be cited: all runs on either basis, in either unit.
fn offered(estimate: &ProjectEstimate) -> Vec<Offer> {
    let offers = [
        ("market-lb", words::dialogs::market_lb(), Basis::Market, MassUnit::Lb),
        ("market-kg", words::dialogs::market_kg(), Basis::Market, MassUnit::Kg),
        ("location-lb", words::dialogs::location_lb(), Basis::Location, MassUnit::Lb),
        ("location-kg", words::dialogs::location_kg(), Basis::Location, MassUnit::Kg),
    ];
    let offer = |(id, name, basis, unit)| Some((id, name, Cited::shown(basis, unit, &estimate.total)?));
    offers.into_iter().filter_map(offer).collect()
}

fn options(offered: &[Offer]) -> Vec<Opt> {
    let none = Opt { id: NONE, name: words::dialogs::inputs_alone() };
    [none].into_iter().chain(offered.iter().map(|(id, name, _)| Opt { id, name })).collect()
}

/// Said wherever links are made that are on nobody's address.
pub fn unpublished() -> Html {
    html! { if !Base::is_published() { <p class="notices">{ words::dialogs::unpublished() }</p> } }
}

fn links(link: &str) -> Html {
    let cited = Base::default().link(link);
    let private = cited.replacen('?', "#", 1);
    html! {
        <>
            { unpublished() }
            <Copyable id="cite-link" label={words::dialogs::cited_link()} labelled=true text={cited} rows="3" />
            <p class="field__hint">
                { words::dialogs::cited_link_hint() }
            </p>
            <Copyable id="private-link" label={words::dialogs::private_link()} labelled=true text={private} rows="3" />
            <p class="field__hint">
                { words::dialogs::private_link_hint() }
            </p>
        </>
    }
}

fn bibtex(project: &Project, estimate: &ProjectEstimate, cited: Option<Cited>) -> Html {
    let report = Report::new(project, estimate, &Base::default(), false);
    let report = match cited {
        Some(cited) => report.citing(&Base::default(), cited),
        None => report,
    };
    let text = Format::find("bibtex").map(|format| format.write(&report)).unwrap_or_default();
    let file = TextFile { name: "training.bib".to_owned(), media_type: "application/x-bibtex".to_owned() };
    html! { <Copyable id="cite-bibtex" label={words::dialogs::bibtex()} labelled=true {text} rows="12" {file} /> }
}

/// A project of too many runs is cited by its file and its totals.
fn too_long(project: &Project, estimate: &ProjectEstimate) -> Html {
    let report = Report::new(project, estimate, &Base::default(), false);
    let totals = Format::find("sentence").map(|format| format.write(&report)).unwrap_or_default();
    let file = TextFile { name: "runs.trainprint.json".to_owned(), media_type: "application/json".to_owned() };
    html! {
        <>
            <p>
                { words::dialogs::too_long(project.runs().len()) }
            </p>
            <Copyable id="cite-totals" label={words::dialogs::totals()} labelled=true text={totals} rows="8" />
            <Copyable id="cite-file" label={words::dialogs::project_file()} labelled=true text={project::save(project)} rows="8" {file} />
        </>
    }
}
