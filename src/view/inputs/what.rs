//! What was run, where and by whom: the fields that come first.

use trainprint_core::data::{Device, Entry, Place, Provider, Quality};
use trainprint_core::format::exact;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Label, Role};
use trainprint_core::{formula, limits, search};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Form;
use crate::state::{Action, Change};
use crate::view::field::{Choice, Find, Found, Number, Opt, Search};

impl Form<'_> {
    /// A name for texts and files; links have none.
    pub fn name(&self) -> Html {
        let oninput = self.hands.dispatch.reform(|event: InputEvent| {
            let name = event.target_unchecked_into::<HtmlInputElement>().value();
            Action::Edit(Change::new(move |run| run.name.clone_from(&name)))
        });
        html! {
            <div class="field">
                <label class="field__label" for="name">{ "Name of this run, not in links" }</label>
                <input class="field__input" id="name" type="text" autocomplete="off" maxlength="200" value={self.run.name.clone()} {oninput} />
            </div>
        }
    }

    pub fn role(&self) -> Html {
        let options = vec![
            Opt { id: "final", name: "Made the final model" },
            Opt { id: "dev", name: "Development: tuning, failed, preliminary" },
        ];
        let chosen = if self.run.role == Role::Final { "final" } else { "dev" };
        html! { <Choice id="role" label="What it was for" {options} {chosen} on_choose={self.on_choose()} /> }
    }

    pub fn device(&self) -> Html {
        let device = &self.run.device;
        let hint = device.row().map(|device| format!("Counted as {}. {}", device.unit, device.note));
        html! {
            <Choice id="hw" label="Hardware" options={options::<Device>()} chosen={device.id().to_owned()}
                on_choose={self.on_choose()} hint={hint.unwrap_or_default()} />
        }
    }

    pub fn devices(&self) -> Html {
        html! {
            <Number id="n" label="Devices in one job" limit={&limits::DEVICES} whole=true
                value={Some(Interval::exact(f64::from(self.run.devices.0)))} on_type={self.on_type()} />
        }
    }

    pub fn hours(&self) -> Html {
        let device_hours = formula::device_hours(self.run.devices, self.run.hours.best(), self.run.jobs);
        let device_hours = exact(device_hours.as_device_hours());
        html! {
            <Number id="h" label="Wall-clock time of one job" unit="h" limit={&limits::HOURS}
                value={Some(self.run.hours.map(Time::as_hours))} on_type={self.on_type()}
                hint={format!("By the clock on the wall, not device-hours: these come to {device_hours} device-hours.")} />
        }
    }

    pub fn jobs(&self) -> Html {
        html! {
            <Number id="x" label="Jobs, how many times it was run" limit={&limits::JOBS} whole=true
                value={Some(Interval::exact(f64::from(self.run.jobs.0)))} on_type={self.on_type()} />
        }
    }

    pub fn provider(&self) -> Html {
        html! {
            <Choice id="by" label="Provider" options={options::<Provider>()}
                chosen={self.run.provider.id().to_owned()} on_choose={self.on_choose()} />
        }
    }

    pub fn place(&self) -> Html {
        let chosen = match &self.run.place {
            Label::Known(place) => place.full_name(),
            Label::Unknown(id) => format!("{id} (unknown label)"),
        };
        let hint = self.run.place.row().map(about).unwrap_or_default();
        html! {
            <Search id="at" label="Region: city, country or code" {chosen} find={find as Find} on_choose={self.on_choose()} {hint} />
        }
    }
}

/// How many of the places found are shown; more letters find fewer.
const SHOWN: usize = 8;

fn find(text: &str) -> Vec<Found> {
    search::places(text).into_iter().take(SHOWN).map(found).collect()
}

fn found(place: &'static Place) -> Found {
    let detail = match place.provider {
        Some(provider) => format!("{} {}", provider.name, place.code()),
        None => place.id.to_owned(),
    };
    let name = if place.city.is_empty() { place.full_name() } else { format!("{}, {}", place.city, place.country()) };
    Found { id: place.id, name: name.into(), detail: detail.into() }
}

fn about(place: &'static Place) -> String {
    let weak = if place.quality == Quality::Low { "Which grid supplies it is a weak guess. " } else { "" };
    let share = place.renewable.map(|share| {
        let percent = share.value.best().as_percent();
        format!("{percent} % renewable (Table 1), already inside the grid’s figure and not taken off again. ")
    });
    format!("{weak}{}{}", share.unwrap_or_default(), place.note)
}

fn options<T: Entry>() -> Vec<Opt> {
    T::all().iter().map(|row| Opt { id: row.id(), name: row.name() }).collect()
}
