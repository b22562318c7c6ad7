//! Durations, as a person says them.

use std::time::Duration;

pub fn spoken(time: Duration) -> String {
    let seconds = time.as_secs_f64().round() as u64;
    match (seconds / 60, seconds % 60) {
        (0, _) if time.as_secs_f64() < 9.95 => format!("{:.1} s", time.as_secs_f64()),
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds:02} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(seconds: f64, words: &str) {
        assert_eq!(spoken(Duration::from_secs_f64(seconds)), words);
    }

    #[test]
    fn short_times_have_a_decimal() {
        says(0.04, "0.0 s");
        says(9.94, "9.9 s");
        says(9.96, "10 s");
    }

    #[test]
    fn a_minute_starts_at_sixty_seconds() {
        says(59.4, "59 s");
        says(59.6, "1 min 00 s");
        says(125.0, "2 min 05 s");
    }
}
