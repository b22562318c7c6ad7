//! Stamps and durations, as whole milliseconds.

use jiff::civil::{Date, date};

pub const HOUR: i64 = 3_600_000;

/// A stamp as milliseconds since 1970 on its own clock: local time has no zone in these logs, and none is made up.
/// `2024/10/30 18:42:33.189`, with dashes, a `T`, more decimals or a zone at the end. A named zone is not read.
pub fn stamp(text: &str) -> Option<i64> {
    let text = text.trim();
    let (day, time) = (text.get(..10)?, text.get(11..)?);
    let is_parted = matches!(text.as_bytes().get(10), Some(b' ' | b'T'));
    let ms = days(day)?.checked_mul(24 * HOUR)?.checked_add(clock(time)?)?;
    is_parted.then_some(ms)
}

/// The day `2024/10/30` or `2024-10-30`, in days since 1970.
pub fn days(text: &str) -> Option<i64> {
    let mark = if text.contains('/') { '/' } else { '-' };
    let mut parts = text.split(mark);
    let mut next = |digits: usize| parts.next().filter(|part| part.len() == digits).and_then(whole);
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    if parts.next().is_some() {
        return None;
    }
    let day = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(day.duration_since(date(1970, 1, 1)).as_hours() / 24)
}

/// The time of day `18:42:33.189`, in milliseconds.
fn clock(text: &str) -> Option<i64> {
    let zone = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = (text.get(..zone)?.trim(), text.get(zone..)?);
    let mut parts = time.split(':');
    let mut next = || parts.next();
    let (hours, minutes, seconds) = (whole(next()?)?, whole(next()?)?, next().map_or(Some(0), seconds)?);
    let is_time = hours < 24 && minutes < 60 && seconds < 61_000 && parts.next().is_none();
    let is_zone = zone.len() <= 6 && zone.bytes().all(|byte| byte.is_ascii_digit() || b"Z+-:".contains(&byte));
    (is_time && is_zone).then_some((hours * 60 + minutes) * 60_000 + seconds)
}

/// Seconds with decimals, in milliseconds.
fn seconds(text: &str) -> Option<i64> {
    let (seconds, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if seconds.len() > 2 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let ms = decimals.bytes().chain(*b"000").take(3).fold(0, |ms, digit| ms * 10 + i64::from(digit - b'0'));
    Some(whole(seconds)? * 1000 + ms)
}

/// A duration as `D-HH:MM:SS`, `HH:MM:SS`, `MM:SS`, with decimals or not, or `1 day, 2:03:04`, in milliseconds.
pub fn duration(text: &str) -> Option<i64> {
    let text = text.trim();
    let (days, time) = match text.split_once('-') {
        Some((days, time)) => (whole(days)?, time),
        None => match text.split_once(" day") {
            Some((days, time)) => (whole(days)?, time.trim_start_matches(['s', ',']).trim()),
            None => (0, text),
        },
    };
    let mut parts = time.rsplit(':');
    let last = seconds(parts.next()?)?;
    let minutes = whole(parts.next()?)?;
    let hours = parts.next().map_or(Some(0), whole)?;
    let ms = days.checked_mul(24)?.checked_add(hours)?.checked_mul(60)?.checked_add(minutes)?.checked_mul(60_000)?;
    parts.next().is_none().then_some(ms.checked_add(last)?)
}

/// A whole number that is written in digits alone.
pub fn whole(text: &str) -> Option<i64> {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_digits)
}

/// Milliseconds as hours.
pub fn hours(ms: i64) -> f64 {
    ms as f64 / HOUR as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_read_in_their_forms() {
        let ms = stamp("2024/10/30 18:42:33.189").unwrap();
        assert_eq!(ms, 1_730_313_753_189);
        for form in ["2024-10-30T18:42:33.189Z", "2024-10-30 18:42:33.189456+02:00", " 2024/10/30 18:42:33,189 "] {
            assert_eq!(stamp(form), Some(ms), "{form}");
        }
        assert_eq!(stamp("2024/10/30 18:42:33"), Some(ms - 189));
    }

    #[test]
    fn what_is_no_stamp_is_none() {
        for form in ["", "2024/02/30 00:00:00", "2024/10/30 24:00:00", "2024/10/30", "30/10/2024 18:42:33", "x"] {
            assert_eq!(stamp(form), None, "{form}");
        }
        assert_eq!(stamp("2024/10/30é18:42:33"), None);
    }

    #[test]
    fn durations_are_read_in_their_forms() {
        assert_eq!(duration("4-00:16:00"), Some((4 * 24 * 60 + 16) * 60_000));
        assert_eq!(duration("04:00:25"), Some(14_425_000));
        assert_eq!(duration("01:30"), Some(90_000));
        assert_eq!(duration("00:01.500"), Some(1500));
        assert_eq!(duration("0:02:21.90"), Some(141_900));
        assert_eq!(duration("1 day, 2:03:04"), Some(93_784_000));
        assert_eq!(["", "90", "a:b", "1:2:3:4", "99999999999999999-00:00:00"].map(duration), [None; 5]);
    }
}
