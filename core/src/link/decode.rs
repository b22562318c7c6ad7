//! From a link's text to a project: every number is read or the link is refused; nothing is made up.

use super::block::{Block, RUN_KEYS};
use super::cited::{Basis, Cited, MassUnit};
use super::decimal;
use super::error::{LinkError, Notice, Place};
use super::fields::Fields;
#[cfg(feature = "green-algorithms")]
use super::green_algorithms;
use super::locate::is_of_green_algorithms;
use super::text::{self, Body, shorten};
use super::{Link, MAX_LENGTH, SHORTEST_BLOCK, VERSION};
use crate::limits;
use crate::scenario::Project;

/// A link that was read, and what the reader should know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The project and the cited figure.
    pub link: Link,
    /// Sentences to show beside it.
    pub notices: Vec<Notice>,
}

type Reader = fn(&Body<'_>) -> Result<(Link, Vec<Notice>), LinkError>;

/// One reader for each version of the grammar: a new version does not compile without its own.
const READERS: [Reader; VERSION as usize] = [read_v1];

/// Reads what [`super::locate`] found in an address.
///
/// # Errors
/// A [`LinkError`] whose sentence says what was read, what is wrong and what to do.
pub fn decode(part: &str) -> Result<Opened, LinkError> {
    decode_to(part, MAX_LENGTH)
}

/// Reads a text of the grammar that is no link: it may be longer than [`MAX_LENGTH`].
///
/// # Errors
/// As [`decode`].
pub fn decode_long(part: &str) -> Result<Opened, LinkError> {
    decode_to(part, usize::MAX)
}

fn decode_to(part: &str, longest: usize) -> Result<Opened, LinkError> {
    let Some((from_version, version)) = text::version_of(part) else {
        if is_of_green_algorithms(part) {
            return foreign(part);
        }
        // `v%3d`, wherever it stands.
        let small = part.to_ascii_lowercase();
        let pieces = || small.split('%');
        let encoded = pieces().zip(pieces().skip(1)).any(|(one, next)| one.ends_with('v') && next.starts_with("3d"));
        return Err(if encoded { LinkError::Encoded } else { LinkError::NoVersion });
    };
    let reader = reader(version)?;
    let mut body = text::body(part, from_version, longest)?;
    let (link, more) = reader(&body)?;
    body.notices.extend(more);
    Ok(Opened { link, notices: body.notices })
}

#[cfg(feature = "green-algorithms")]
fn foreign(part: &str) -> Result<Opened, LinkError> {
    green_algorithms::translate(part)
}

#[cfg(not(feature = "green-algorithms"))]
fn foreign(part: &str) -> Result<Opened, LinkError> {
    Err(LinkError::Foreign(part.to_owned()))
}

fn reader(version: &str) -> Result<Reader, LinkError> {
    if version.contains('%') {
        return Err(LinkError::Encoded);
    }
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(LinkError::NotAVersion(shorten(version)));
    }
    // A number too large to be held is the number of a later version all the same.
    match version.parse::<usize>().unwrap_or(usize::MAX).checked_sub(1) {
        None => Err(LinkError::NotAVersion(shorten(version))),
        Some(index) => READERS.get(index).copied().ok_or_else(|| LinkError::LaterVersion(shorten(version))),
    }
}

const HEADER_KEYS: [&str; 5] = ["v", "d", "r", "c", "cl"];

fn read_v1(body: &Body<'_>) -> Result<(Link, Vec<Notice>), LinkError> {
    let mut notices = Vec::new();
    let mut header = Fields::new(&HEADER_KEYS);
    // Of thousands of runs none is moved when another comes.
    let mut blocks: Vec<Fields<'_, 17>> = Vec::with_capacity(body.text.len() / SHORTEST_BLOCK);
    for (key, value) in text::pairs(body.text).filter(|pair| *pair != ("", "")) {
        if key == "run" {
            blocks.push(Fields::new(&RUN_KEYS));
        }
        let twice = match blocks.last_mut().and_then(|block| block.put(key, value)) {
            Some(twice) => Some(twice),
            None => header.put(key, value),
        };
        match twice {
            Some(false) => {}
            Some(true) => {
                let of = text::pairs(body.text).filter(|(key, _)| *key == "run").count();
                return Err(LinkError::Twice { place: Place { run: blocks.len(), of }, key: key.to_owned() });
            }
            None if RUN_KEYS.contains(&key) => return Err(LinkError::BeforeRuns(key.to_owned())),
            None => notices.push(Notice::UnknownKey(shorten(key))),
        }
    }
    check_run_count(&header, blocks.len(), &mut notices)?;
    let cited = match (header.get("c"), header.get("cl")) {
        (Some(_), Some(_)) => return Err(LinkError::Twice { place: Place { run: 0, of: 0 }, key: "c".to_owned() }),
        (Some(text), None) => Some(cited("c", Basis::Market, text)?),
        (None, Some(text)) => Some(cited("cl", Basis::Location, text)?),
        (None, None) => None,
    };
    let release = match header.get("d") {
        Some(text) if text.is_empty() || text.contains('=') => {
            return Err(LinkError::Header { key: "d", text: shorten(text) });
        }
        text => text.map(Box::from),
    };
    let of = blocks.len();
    let mut runs = Vec::with_capacity(of);
    for (index, fields) in blocks.iter().enumerate() {
        runs.push(Block { fields, place: Place { run: index + 1, of } }.run()?);
    }
    let project = Project::new(release, runs).ok_or(LinkError::NoRuns)?;
    Ok((Link { project, cited }, notices))
}

fn check_run_count(header: &Fields<'_, 5>, read: usize, notices: &mut Vec<Notice>) -> Result<(), LinkError> {
    let Some(text) = header.get("r") else {
        if read > 1 {
            notices.push(Notice::NoRunCount(read));
        }
        return Ok(());
    };
    let said = decimal::whole(text, &limits::JOBS);
    let said = said.map_err(|_| LinkError::Header { key: "r", text: shorten(text) })?;
    if said as usize == read { Ok(()) } else { Err(LinkError::RunCount { said, read }) }
}

fn cited(key: &'static str, basis: Basis, text: &str) -> Result<Cited, LinkError> {
    let read = [MassUnit::Lb, MassUnit::Kg].into_iter().find_map(|unit| {
        let digits = text.strip_suffix(unit.sign())?;
        decimal::number(digits, &limits::ENERGY).ok()?;
        Some(Cited { basis, digits: digits.to_owned(), unit })
    });
    read.ok_or_else(|| LinkError::Header { key, text: shorten(text) })
}
