//! The form: every input of the selected run, with its unit; four fields first, the rest one step away.

use trainprint_core::data::{Device, Entry, Place, Provider};
use trainprint_core::interval::Interval;
use trainprint_core::limits;
use trainprint_core::quantity::{
    DevicePrice, Devices, ElectricityPrice, Intensity, IntensityUnit, Jobs, Pue, Share, Time,
};
use trainprint_core::scenario::{Label, Run};
use yew::prelude::*;

use super::field::{Choice, Number, Opt, Typed, choice};
use super::power::PowerInputs;
use crate::state::{Action, Change};

/// The form of a run, `which` where there are several; `opened` counts what replaced the texts of its fields.
pub fn inputs(run: &Run, which: Option<usize>, opened: u32, dispatch: &Callback<Action>) -> Html {
    let form = Form { run, dispatch };
    html! {
        <form class="inputs" key={opened} aria-label="Your run" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <h2 class="inputs__title">{ which.map_or("Your run".to_owned(), |index| format!("Run {}", index + 1)) }</h2>
            { form.device() }
            { form.devices() }
            { form.hours() }
            { form.jobs() }
            { form.provider() }
            { form.place() }
            <PowerInputs run={run.clone()} dispatch={dispatch.clone()} />
            <details class="inputs__more" open=true>
                <summary>{ "PUE, grid and prices" }</summary>
                { form.pue() }
                { form.grid() }
                { form.share() }
                { form.price() }
                { form.electricity() }
            </details>
        </form>
    }
}

/// The run as it is, and where to hand up what changes it.
pub struct Form<'a> {
    pub run: &'a Run,
    pub dispatch: &'a Callback<Action>,
}

impl Form<'_> {
    /// What a number field does: it tells whether it could be read, and puts the value into the run.
    pub fn typed(
        &self,
        field: &'static str,
        put: impl Fn(&mut Run, Option<Interval<f64>>) + Copy + 'static,
    ) -> Callback<Typed> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |typed| {
            dispatch.emit(Action::Read { field, ok: typed != Typed::Unread });
            if let Typed::Value(value) = typed {
                dispatch.emit(Action::Edit(Change::new(move |run| put(run, value))));
            }
        })
    }

    fn chosen(&self, put: fn(&mut Run, &str)) -> Callback<String> {
        self.dispatch.reform(move |id: String| Action::Edit(Change::new(move |run| put(run, &id))))
    }

    fn device(&self) -> Html {
        let on_choose = self.chosen(|run, id| {
            run.device = Label::of(id);
            if let Some(price) = run.device.row().and_then(|device| device.paper_price()) {
                run.price = Some(price.value());
            }
        });
        let hint = self.run.device.row().map(|device| format!("Counted as {}.", device.unit)).unwrap_or_default();
        choice(Choice {
            id: "hw",
            label: "Hardware",
            options: options::<Device>(),
            chosen: self.run.device.id(),
            on_choose,
            hint,
        })
    }

    fn devices(&self) -> Html {
        let on_type = self.typed("n", |run, value| {
            run.devices = value.map_or(run.devices, |value| Devices(value.best() as u32));
        });
        html! {
            <Number id="n" label="Devices in one job" limit={&limits::DEVICES} whole=true
                value={Some(Interval::exact(f64::from(self.run.devices.0)))} {on_type} />
        }
    }

    fn hours(&self) -> Html {
        let on_type = self.typed("h", |run, value| {
            run.hours = value.map_or(run.hours, |value| value.map(Time::from_hours));
        });
        let device_hours = trainprint_core::format::exact(
            trainprint_core::formula::device_hours(self.run.devices, self.run.hours.best(), self.run.jobs)
                .as_device_hours(),
        );
        html! {
            <Number id="h" label="Wall-clock time of one job" unit="h" limit={&limits::HOURS}
                value={Some(self.run.hours.map(Time::as_hours))} {on_type}
                hint={format!("By the clock on the wall, not device-hours: these come to {device_hours} device-hours.")} />
        }
    }

    fn jobs(&self) -> Html {
        let on_type = self.typed("x", |run, value| {
            run.jobs = value.map_or(run.jobs, |value| Jobs(value.best() as u32));
        });
        html! {
            <Number id="x" label="Jobs, how many times it was run" limit={&limits::JOBS} whole=true
                value={Some(Interval::exact(f64::from(self.run.jobs.0)))} {on_type} />
        }
    }

    fn provider(&self) -> Html {
        let on_choose = self.chosen(|run, id| {
            run.provider = Label::of(id);
            if let Some(share) = run.provider.row().and_then(|provider| provider.renewable) {
                run.renewable = share.value;
            }
        });
        choice(Choice {
            id: "by",
            label: "Provider",
            options: options::<Provider>(),
            chosen: self.run.provider.id(),
            on_choose,
            hint: String::new(),
        })
    }

    fn place(&self) -> Html {
        let on_choose = self.chosen(|run, id| {
            run.place = Label::of(id);
            if let Some(grid) = run.place.row().and_then(Place::today) {
                run.grid = grid;
            }
        });
        let share = self.run.place.row().and_then(|place| place.renewable);
        let hint = share.map(|share| {
            format!(
                "{} % renewable (Table 1), already inside the grid’s figure and not taken off again.",
                share.value.best().as_percent()
            )
        });
        choice(Choice {
            id: "at",
            label: "Region",
            options: options::<Place>(),
            chosen: self.run.place.id(),
            on_choose,
            hint: hint.unwrap_or_default(),
        })
    }

    fn pue(&self) -> Html {
        let on_type = self.typed("pue", |run, value| {
            run.pue = value.map_or(run.pue, |value| value.map(Pue::from_ratio));
        });
        html! {
            <Number id="pue" label="PUE, power usage effectiveness" limit={&limits::PUE}
                value={Some(self.run.pue.map(Pue::as_ratio))} {on_type}
                hint="1.58 was the world average of data centres in 2018; large clouds report about 1.1." />
        }
    }

    fn grid(&self) -> Html {
        let unit = self.run.grid.best().unit();
        let on_type = self.typed("ci", |run, value| {
            let unit = run.grid.best().unit();
            run.grid = value.map_or(run.grid, |value| value.map(|number| Intensity::new(number, unit)));
        });
        let on_choose = self.chosen(|run, id| {
            let unit = if id == "lb" { IntensityUnit::LbPerKwh } else { IntensityUnit::GPerKwh };
            run.grid = run.grid.map(|grid| grid.in_unit(unit));
        });
        let (sign, chosen) = match unit {
            IntensityUnit::LbPerKwh => ("lb/kWh", "lb"),
            IntensityUnit::GPerKwh => ("g/kWh", "g"),
        };
        let option = |id: &'static str, name: &'static str| Opt { id: id.into(), name: name.into() };
        html! {
            <div class="inputs__pair">
                <Number id="ci" label="Grid intensity, CO2e" unit={sign} limit={&limits::INTENSITY}
                    value={Some(self.run.grid.map(Intensity::value))} {on_type} />
                { choice(Choice {
                    id: "ci-unit",
                    label: "Its unit",
                    options: vec![option("lb", "lb/kWh"), option("g", "g/kWh")],
                    chosen,
                    on_choose,
                    hint: String::new(),
                }) }
            </div>
        }
    }

    fn share(&self) -> Html {
        let on_type = self.typed("re", |run, value| {
            run.renewable = value.map_or(run.renewable, |value| value.map(Share::from_percent));
        });
        html! {
            <Number id="re" label="Renewable share the provider claims" unit="%" limit={&limits::RENEWABLE}
                value={Some(self.run.renewable.map(Share::as_percent))} {on_type}
                hint="Taken off in the market-based figure only." />
        }
    }

    fn price(&self) -> Html {
        let on_type = self.typed("usd", |run, value| {
            run.price = value.map(|value| value.map(DevicePrice::from_usd_per_device_hour));
        });
        html! {
            <Number id="usd" label="Price per device-hour, low-high" unit="USD" limit={&limits::DEVICE_PRICE}
                value={self.run.price.map(|price| price.map(DevicePrice::as_usd_per_device_hour))} {on_type}
                empty="No price: no cloud cost." hint="From preemptible to on demand." />
        }
    }

    fn electricity(&self) -> Html {
        let on_type = self.typed("el", |run, value| {
            run.electricity_price = value.map(|value| value.map(ElectricityPrice::from_usd_per_kwh));
        });
        html! {
            <Number id="el" label="Electricity price" unit="USD/kWh" limit={&limits::ELECTRICITY_PRICE}
                value={self.run.electricity_price.map(|price| price.map(ElectricityPrice::as_usd_per_kwh))} {on_type}
                empty="No price: no electricity cost." />
        }
    }
}

fn options<T: Entry>() -> Vec<Opt> {
    T::all().iter().map(|row| Opt { id: row.id().into(), name: row.name().into() }).collect()
}
