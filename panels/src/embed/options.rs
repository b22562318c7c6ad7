//! What the organiser decides: what the form starts from, what readers can't change, colours, and the text to show first.

use trainprint::lock::Lock;
use trainprint::speech::Language;
use trainprint::steering::{Steering, Theme};
use trainprint::view::field::{Choice, Opt};
use trainprint_core::data::{self, Assumptions};
use trainprint_core::report::ALL;
use trainprint_core::scenario::Project;
use yew::prelude::*;

/// What the embedded form starts from.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Start {
    /// What is in the form now.
    #[default]
    Form,
    /// The same under the paper's assumptions.
    Paper,
    /// The same under today's.
    Today,
    /// The example that the page opens with.
    Example,
}

fn starts() -> [(Start, Opt); 4] {
    [
        (Start::Form, Opt { id: "form", name: words::dialogs::from_form() }),
        (Start::Paper, Opt { id: "paper", name: words::dialogs::from_paper() }),
        (Start::Today, Opt { id: "today", name: words::dialogs::from_today() }),
        (Start::Example, Opt { id: "example", name: words::dialogs::from_example() }),
    ]
}

impl Start {
    /// The project of its link; none where it needs no link.
    pub fn project(self, form: &Project) -> Option<Project> {
        match self {
            Self::Form => Some(form.clone()),
            Self::Paper => under(data::PAPER_2020, form),
            Self::Today => under(data::TODAY, form),
            Self::Example => None,
        }
    }

    fn id(self) -> &'static str {
        starts().iter().find(|(start, _)| *start == self).map_or("", |(_, option)| option.id)
    }
}

fn under(assumptions: &'static Assumptions, form: &Project) -> Option<Project> {
    Project::new(form.release.clone(), form.runs().iter().map(|run| assumptions.applied_to(run)).collect())
}

fn themes() -> Vec<Opt> {
    vec![
        Opt { id: "auto", name: words::dialogs::colours_auto() },
        Opt { id: "light", name: words::dialogs::colours_light() },
        Opt { id: "dark", name: words::dialogs::colours_dark() },
    ]
}

/// In the list of texts: none is shown first.
const NO_VENUE: &str = "none";

pub fn options(start: &UseStateHandle<Start>, steering: &UseStateHandle<Steering>) -> Html {
    let on_start = {
        let start = start.clone();
        Callback::from(move |(_, id): (&str, String)| {
            if let Some((chosen, _)) = starts().into_iter().find(|(_, option)| option.id == id) {
                start.set(chosen);
            }
        })
    };
    let on_theme = with(steering, |steering, id| {
        steering.theme = Theme::ALL.into_iter().find(|theme| theme.id() == id).unwrap_or_default();
    });
    let on_language = with(steering, |steering, code: String| {
        steering.language = Language::ALL.into_iter().find(|known| known.code() == code).unwrap_or_default();
    });
    let languages = Language::ALL.map(|known| Opt { id: known.code(), name: known.name() });
    let on_venue = with(steering, |steering, id| steering.venue = (id != NO_VENUE).then_some(id));
    let venues = ALL.iter().map(|format| Opt { id: format.id, name: format.shown() });
    let starts = starts().map(|(_, option)| option);
    html! {
        <div class="dialog__options">
            <Choice id="embed-start" label={words::dialogs::starts_from()} options={starts.to_vec()} chosen={start.id()} on_choose={on_start} />
            <Choice id="embed-venue" label={words::dialogs::venue()} options={[Opt { id: NO_VENUE, name: words::dialogs::no_venue() }].into_iter().chain(venues).collect::<Vec<_>>()}
                chosen={steering.venue.clone().unwrap_or(NO_VENUE.to_owned())} on_choose={on_venue} />
            <Choice id="embed-theme" label={words::dialogs::colours()} options={themes()} chosen={steering.theme.id()} on_choose={on_theme} />
            <Choice id="embed-language" label={words::dialogs::language()} options={languages.to_vec()}
                chosen={steering.language.code()} on_choose={on_language} />
            <fieldset class="dialog__locks">
                <legend>{ words::dialogs::locks() }</legend>
                { for Lock::ALL.into_iter().map(|lock| toggle(lock, steering)) }
            </fieldset>
        </div>
    }
}

fn toggle(lock: Lock, steering: &UseStateHandle<Steering>) -> Html {
    let onchange = with(steering, move |steering, ()| {
        if steering.locks.contains(&lock) {
            steering.locks.retain(|other| *other != lock);
        } else {
            steering.locks.push(lock);
        }
    });
    let onchange = onchange.reform(|_: Event| ("", ()));
    html! {
        <label class="check">
            <input type="checkbox" id={format!("lock-{}", lock.key())} checked={steering.locks.contains(&lock)} {onchange} />
            { lock.name() }
        </label>
    }
}

/// Changes the steering by what is chosen.
fn with<T: 'static>(
    steering: &UseStateHandle<Steering>,
    change: impl Fn(&mut Steering, T) + 'static,
) -> Callback<(&'static str, T)> {
    let steering = steering.clone();
    Callback::from(move |(_, chosen)| {
        let mut changed = (*steering).clone();
        change(&mut changed, chosen);
        steering.set(changed);
    })
}
