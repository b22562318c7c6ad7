//! The text between `v=` and the check: which characters may stand there, and its keys and values.

use super::check;
use super::error::{LinkError, Notice};
use super::locate::PAGE_KEYS;
use crate::visible::{breaks_a_line, is_invisible};

/// How many keys that do not belong are named; an address may have any number of them.
pub const FOREIGN_NAMED: usize = 8;

/// The checked part of a link, and what was noticed around it.
pub struct Body<'a> {
    /// From `v=` up to the check.
    pub text: &'a str,
    pub notices: Vec<Notice>,
}

/// The pairs of a text, `key=value` joined by `&`.
pub fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// A text in two, before the first pair that begins so; `None` where there is no such pair.
fn split_at_pair<'a>(text: &'a str, begins: &str) -> Option<(&'a str, &'a str)> {
    let before = text.split_inclusive('&').take_while(|pair| !pair.starts_with(begins)).map(str::len).sum();
    text.split_at_checked(before).filter(|(_, rest)| !rest.is_empty())
}

/// Finds `v=` in what [`super::locate`] returned, and tells its value.
pub fn version_of(part: &str) -> Option<(&str, &str)> {
    let (_, from_version) = split_at_pair(part, "v=")?;
    let (_, value) = pairs(from_version).next()?;
    Some((from_version, value))
}

/// Splits off the check and compares it; refuses what can't stand in a link.
pub fn body<'a>(part: &'a str, from_version: &'a str, longest: usize) -> Result<Body<'a>, LinkError> {
    let mut notices = Vec::new();
    let before = part.strip_suffix(from_version).unwrap_or("");
    let foreign = pairs(before).filter(|(key, _)| !key.is_empty() && !PAGE_KEYS.contains(key));
    notices.extend(foreign.take(FOREIGN_NAMED).map(|(key, _)| Notice::UnknownKey(shorten(key))));

    let (text, check) = match split_at_pair(from_version, "k=") {
        Some((text, rest)) => {
            let (text, rest) = (text.strip_suffix('&').unwrap_or(text), rest.strip_prefix("k=").unwrap_or(rest));
            let (check, after) = rest.split_once('&').unwrap_or((rest, ""));
            let keys: Vec<String> = pairs(after)
                .filter(|(key, _)| !key.is_empty())
                .map(|(key, _)| shorten(key))
                .take(FOREIGN_NAMED)
                .collect();
            if !keys.is_empty() {
                notices.push(Notice::AfterCheck(keys));
            }
            (text, Some(check))
        }
        None => (from_version.strip_suffix("&k").unwrap_or(from_version), None),
    };
    if text.len() > longest {
        return Err(LinkError::TooLong(text.len()));
    }
    let may_stand = |byte: u8| is_of_names(char::from(byte)) || matches!(byte, b'=' | b'&');
    if let Some(stranger) = text.bytes().position(|byte| !may_stand(byte)) {
        let character = text.get(stranger..).and_then(|rest| rest.chars().next());
        return Err(LinkError::Character(character.unwrap_or_default()));
    }
    match check {
        None => notices.push(Notice::NoCheck),
        Some(check) => compare(text, check, &mut notices)?,
    }
    Ok(Body { text, notices })
}

fn compare(text: &str, given: &str, notices: &mut Vec<Notice>) -> Result<(), LinkError> {
    let computed = check::of(text);
    match given.strip_prefix(computed.as_str()) {
        Some("") => Ok(()),
        // The full stop or bracket of the sentence the link stood in.
        Some(rest) if !rest.contains(|c: char| c.is_ascii_alphanumeric()) => {
            notices.push(Notice::Trailing(shorten(rest)));
            Ok(())
        }
        _ => Err(LinkError::Check {
            given: shorten(given),
            computed,
            fields: pairs(text).map(|(key, value)| (shorten(key), shorten(value))).collect(),
        }),
    }
}

/// Whether a character may stand in a value of a link: such a one needs no encoding anywhere.
pub fn is_of_names(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-')
}

/// At most 40 characters of what was read, to be shown in a sentence: on one line, and nothing invisible.
pub fn shorten(text: &str) -> String {
    let mut shown = String::with_capacity(text.len().min(44));
    for character in text.chars().take(40) {
        match breaks_a_line(character) || is_invisible(character) {
            true => shown.extend(character.escape_default()),
            false => shown.push(character),
        }
    }
    if text.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown
}
