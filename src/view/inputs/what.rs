//! What was run, where and by whom: the fields that come first.

use trainprint_core::data::{Device, Entry, Place, Provider, Quality};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::Time;
use trainprint_core::scenario::{Label, Role, Run};
use trainprint_core::{formula, limits, search};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::shown::exact;

use super::Form;
use crate::later;
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
                <label class="field__label" for="name">{ words::fields::name() }</label>
                <input class="field__input" id="name" type="text" dir="auto" autocomplete="off" maxlength="200" value={self.run.name.clone()} {oninput} />
            </div>
        }
    }

    pub fn role(&self) -> Html {
        let options = vec![
            Opt { id: "final", name: words::fields::final_model() },
            Opt { id: "dev", name: words::fields::development() },
        ];
        let chosen = if self.run.role == Role::Final { "final" } else { "dev" };
        html! { <Choice id="role" label={words::fields::role()} {options} {chosen} on_choose={self.on_choose()} /> }
    }

    pub fn device(&self) -> Html {
        let device = &self.run.device;
        let hint = device
            .row()
            .map(|device| words::fields::counted_as(words::of_tables(device.unit), words::of_tables(device.note)));
        html! {
            <Choice id="hw" label={words::fields::device()} options={options::<Device>()} chosen={device.id().to_owned()}
                on_choose={self.on_choose()} hint={hint.unwrap_or_default()} />
        }
    }

    pub fn devices(&self) -> Html {
        html! {
            <Number id="n" label={words::fields::devices()} limit={&limits::DEVICES} whole=true
                value={Some(Interval::exact(f64::from(self.run.devices.0)))} on_type={self.on_type()}
                hint={words::fields::devices_hint()} />
        }
    }

    /// The device-hours that it tells are of the last text that could be read: beside one that can't be, nothing is told.
    pub fn hours(&self, is_unread: bool) -> Html {
        let device_hours = formula::device_hours(self.run.devices, self.run.hours.best(), self.run.jobs);
        let hint = (!is_unread).then(|| words::fields::hours_hint(exact(device_hours.as_device_hours())));
        html! {
            <Number id="h" label={words::fields::hours()} unit="h" limit={&limits::HOURS}
                value={Some(self.run.hours.map(Time::as_hours))} on_type={self.on_type()}
                hint={hint.unwrap_or_default()} />
        }
    }

    pub fn jobs(&self) -> Html {
        html! {
            <Number id="x" label={words::fields::jobs()} limit={&limits::JOBS} whole=true
                value={Some(Interval::exact(f64::from(self.run.jobs.0)))} on_type={self.on_type()}
                hint={words::fields::jobs_hint()} />
        }
    }

    pub fn provider(&self) -> Html {
        html! {
            <Choice id="by" label={words::fields::provider()} options={options::<Provider>()}
                chosen={self.run.provider.id().to_owned()} on_choose={self.on_choose()}
                hint={words::fields::provider_hint()} />
        }
    }

    pub fn place(&self) -> Html {
        let chosen = match &self.run.place {
            Label::Known(place) => place.full_name(),
            Label::Unknown(id) => words::fields::unknown_label(id),
        };
        let hint = self.run.place.row().map(|place| about(place, self.run)).unwrap_or_default();
        html! {
            <Search id="at" label={words::fields::place()} {chosen} find={found_later as Find} on_choose={self.on_choose()}
                on_type={self.on_type()} {hint} />
        }
    }
}

fn found_later(text: &str) -> Vec<Found> {
    later::had().map(|later| later.find(text)).unwrap_or_default()
}

/// How many of the places found are shown; more letters find fewer.
const SHOWN: usize = 8;

/// The places that a text may mean, the best first.
pub fn find(text: &str) -> Vec<Found> {
    search::places(text).into_iter().take(SHOWN).map(found).collect()
}

fn found(place: &'static Place) -> Found {
    let detail = match place.provider {
        Some(provider) => format!("{} {}", provider.name, place.code()),
        None => place.id.to_owned(),
    };
    let (city, country) = (place.city_or_country(), place.country());
    let name = match place.provider {
        None => place.full_name(),
        Some(_) if city == country => country.to_owned(),
        Some(_) => format!("{city}, {country}"),
    };
    Found { id: place.id, name: name.into(), detail: detail.into() }
}

fn about(place: &'static Place, run: &Run) -> String {
    let is_one_of =
        |place: &Place, cloud: &Provider| place.provider.is_some_and(|provider| std::ptr::eq(provider, cloud));
    let has_regions = |cloud: &Provider| Place::all().iter().any(|place| is_one_of(place, cloud));
    let no_price = match place.provider {
        _ if run.price.is_some() => "",
        Some(_) => words::fields::no_price_there(),
        None if run.provider.row().is_some_and(has_regions) => words::fields::price_by_region(),
        None => "",
    };
    let weak = if place.quality == Quality::Low { words::fields::weak_grid() } else { "" };
    // Of the grid of the paper; today's has another.
    let share = place.renewable.filter(|_| place.today() != Some(run.grid)).map(|share| {
        let percent = share.value.best().as_percent();
        words::fields::renewable_inside(exact(percent))
    });
    format!("{no_price}{weak}{}{}", share.unwrap_or_default(), words::of_tables(place.note))
}

fn options<T: Entry>() -> Vec<Opt> {
    T::all().iter().map(|row| Opt { id: row.id(), name: row.shown() }).collect()
}
