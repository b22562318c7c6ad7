//! Links of the Green Algorithms calculator, versions 1.0 to 2.2 (2020 to 2024), which its later versions do not open.
//!
//! What such a link holds is kept, what it does not hold is taken from the tables, and a notice says which is which.
//! Its equation is that of METHOD.md, "Links of Green Algorithms".

mod expected;
mod hardware;
mod query;
mod said;
mod site;

pub(super) use expected::expected;
pub use said::Translated;

use super::decode::Opened;
use super::error::{LinkError, Notice};
use super::locate::GREEN_ALGORITHMS as SIGN;
use super::{Link, MAX_LENGTH};
use crate::format::copied;
use crate::interval::Interval;
use crate::limits::{self, Limit};
use crate::quantity::{Jobs, Share, Time};
use crate::scenario::{Label, Project, Role, Run};
use crate::word::Word;
use query::{Query, bound};
use said::{Assumed, Ignored};

/// The project of such a link: one run, taken to be the final one.
pub(super) fn translate(part: &str) -> Result<Opened, LinkError> {
    if part.len() > MAX_LENGTH {
        return Err(LinkError::TooLong(part.len()));
    }
    let (query, unknown) = Query::read(part)?;
    let mut said = vec![Translated::Link { version: query.shown("appVersion") }];
    let run = run(&query, &mut said)?;
    let notices = said.into_iter().map(Notice::Translated).chain(unknown.into_iter().map(Notice::UnknownKey));
    Ok(Opened { notices: notices.collect(), link: Link { project: Project::of(run), cited: None } })
}

fn run(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Run, LinkError> {
    let hours = hours(query, said)?;
    let hardware = hardware::read(query, said)?;
    let site = site::read(query, said)?;
    Ok(Run {
        name: String::new(),
        role: Role::Final,
        device: hardware.device,
        devices: hardware.devices,
        hours: Interval::exact(hours),
        jobs: jobs(query, said)?,
        power: Some(hardware.power),
        pue: site.pue,
        grid: site.grid,
        renewable: Interval::exact(Share::from_percent(0.0)),
        price: None,
        electricity_price: None,
        place: Label::Known(site.place),
        provider: site.provider,
    })
}

fn hours(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Time, LinkError> {
    const MINUTES: Limit = Limit { name: Word(words::green_algorithms::minutes), low: 0.0, high: 6e9 };
    let hours = query.needed(SIGN, &limits::HOURS)?;
    let minutes = query.number("runTime_min", &MINUTES)?;
    let minutes = minutes.unwrap_or_else(|| as_it_does(Assumed::Minutes, 0.0, said));
    let hours = bound("runTime_min", copied(hours + minutes / 60.0), &limits::HOURS)?;
    Ok(Time::from_hours(hours))
}

/// The pragmatic scaling factor: how many times the job was run.
fn jobs(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Jobs, LinkError> {
    /// Less than one is no slip, but nothing a run can have.
    const JOBS: Limit = Limit { low: 0.0, ..limits::JOBS };
    let Some(text) = query.answered("PSF", said) else { return Ok(as_it_does(Assumed::Jobs, Jobs(1), said)) };
    let factor = query.number("PSF", &JOBS)?.unwrap_or(1.0);
    if factor >= 1.0 && factor.fract() == 0.0 {
        // The limit of jobs lies far below 2^32, so that the conversion is exact.
        return Ok(Jobs(bound("PSF", factor, &limits::JOBS)? as u32));
    }
    said.push(Translated::Ignored { key: "PSF", text, why: Ignored::NotWholeJobs });
    Ok(Jobs(1))
}

/// What the calculator puts in where a link does not say.
fn as_it_does<T>(assumed: Assumed, value: T, said: &mut Vec<Translated>) -> T {
    said.push(Translated::Assumed(assumed));
    value
}
