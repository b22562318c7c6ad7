//! What was run, where and by whom: the fields that come first.

use trainprint_core::data::{Device, Entry, Place, Provider, Quality};
use trainprint_core::format::exact;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Devices, Jobs, Time};
use trainprint_core::scenario::Label;
use trainprint_core::{formula, limits, search};
use yew::prelude::*;

use super::Form;
use crate::view::field::{Choice, Found, Number, Opt, Search, choice};

impl Form<'_> {
    pub fn device(&self) -> Html {
        let on_choose = self.chosen(|run, id: &String| Some(run.on_device(Device::find(id)?)));
        let hint = self.run.device.row().map(|device| format!("Counted as {}. {}", device.unit, device.note));
        choice(Choice {
            id: "hw",
            label: "Hardware",
            options: options::<Device>(),
            chosen: self.run.device.id(),
            on_choose,
            hint: hint.unwrap_or_default(),
        })
    }

    pub fn devices(&self) -> Html {
        let on_type = self.typed("n", |run, value| {
            run.devices = value.map_or(run.devices, |value| Devices(value.best() as u32));
        });
        html! {
            <Number id="n" label="Devices in one job" limit={&limits::DEVICES} whole=true
                value={Some(Interval::exact(f64::from(self.run.devices.0)))} {on_type} />
        }
    }

    pub fn hours(&self) -> Html {
        let on_type = self.typed("h", |run, value| {
            run.hours = value.map_or(run.hours, |value| value.map(Time::from_hours));
        });
        let device_hours = formula::device_hours(self.run.devices, self.run.hours.best(), self.run.jobs);
        let device_hours = exact(device_hours.as_device_hours());
        html! {
            <Number id="h" label="Wall-clock time of one job" unit="h" limit={&limits::HOURS}
                value={Some(self.run.hours.map(Time::as_hours))} {on_type}
                hint={format!("By the clock on the wall, not device-hours: these come to {device_hours} device-hours.")} />
        }
    }

    pub fn jobs(&self) -> Html {
        let on_type = self.typed("x", |run, value| {
            run.jobs = value.map_or(run.jobs, |value| Jobs(value.best() as u32));
        });
        html! {
            <Number id="x" label="Jobs, how many times it was run" limit={&limits::JOBS} whole=true
                value={Some(Interval::exact(f64::from(self.run.jobs.0)))} {on_type} />
        }
    }

    pub fn provider(&self) -> Html {
        let on_choose = self.chosen(|run, id: &String| Some(run.by_provider(Provider::find(id)?)));
        choice(Choice {
            id: "by",
            label: "Provider",
            options: options::<Provider>(),
            chosen: self.run.provider.id(),
            on_choose,
            hint: String::new(),
        })
    }

    pub fn place(&self) -> Html {
        let on_choose = self.chosen(|run, id: &&'static str| Some(run.at_place(Place::find(id)?)));
        let find = Callback::from(|text: String| search::places(&text).into_iter().take(SHOWN).map(found).collect());
        let chosen = match &self.run.place {
            Label::Known(place) => full_name(place),
            Label::Unknown(id) => format!("{id} (unknown label)"),
        };
        let hint = self.run.place.row().map(about).unwrap_or_default();
        html! { <Search id="at" label="Region: city, country or code" {chosen} {find} {on_choose} {hint} /> }
    }
}

/// How many of the places found are shown; more letters find fewer.
const SHOWN: usize = 8;

fn found(place: &'static Place) -> Found {
    let detail = match place.provider {
        Some(provider) => format!("{} {}", provider.name, place.code()),
        None => place.id.to_owned(),
    };
    let name = if place.city.is_empty() { full_name(place) } else { format!("{}, {}", place.city, place.country()) };
    Found { id: place.id, name: name.into(), detail: detail.into() }
}

fn full_name(place: &'static Place) -> String {
    let parts = [place.name(), place.city, place.country()];
    let mut words: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    words.dedup();
    words.join(", ")
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
    T::all().iter().map(|row| Opt { id: row.id().into(), name: row.name().into() }).collect()
}
