//! Version numbers: read from what a program prints, and compared.

use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(Vec<u32>);

impl Version {
    /// The first number in a program's answer, such as `0.21.14` in `trunk 0.21.14`.
    pub fn find(text: &str) -> Option<Version> {
        text.split(|c: char| c.is_whitespace() || c == '(').find_map(Version::read)
    }

    /// Reads `1.2.3`; what follows the numbers (`-beta`, `esr`) is not looked at.
    fn read(word: &str) -> Option<Version> {
        let digits = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
        let numbers = word[..digits].trim_end_matches('.').split('.').map(|number| number.parse().ok());
        numbers.collect::<Option<Vec<u32>>>().map(Version)
    }

    fn part(&self, index: usize) -> u32 {
        self.0.get(index).copied().unwrap_or(0)
    }

    fn at_least(&self, other: &Version) -> bool {
        let length = self.0.len().max(other.0.len());
        (0..length).map(|i| self.part(i)).ge((0..length).map(|i| other.part(i)))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

/// Which versions of a program will do.
pub enum Accept {
    Any,
    Exactly(String),
    /// This one or a later one with the same first two numbers.
    Compatible(String),
}

impl Accept {
    /// The version to get: none if any will do.
    pub fn wanted(&self) -> &str {
        match self {
            Accept::Any => "",
            Accept::Exactly(wanted) | Accept::Compatible(wanted) => wanted,
        }
    }

    pub fn takes(&self, found: &Version) -> bool {
        let Some(wanted) = Version::read(self.wanted()) else { return matches!(self, Accept::Any) };
        match self {
            Accept::Any => true,
            Accept::Exactly(_) => *found == wanted,
            Accept::Compatible(_) => found.at_least(&wanted) && (0..2).all(|i| found.part(i) == wanted.part(i)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> String {
        Version::find(text).map_or("none".into(), |version| version.to_string())
    }

    fn takes(accept: &Accept, version: &str) -> bool {
        accept.takes(&Version::read(version).unwrap())
    }

    #[test]
    fn a_version_is_found_in_what_programs_print() {
        assert_eq!(found("trunk 0.21.14"), "0.21.14");
        assert_eq!(found("wasm-opt version 132 (version_132)"), "132");
        assert_eq!(found("Mozilla Firefox 140.3.0esr"), "140.3.0");
        assert_eq!(found("geckodriver 0.36.0 ( 2026-01-05)"), "0.36.0");
        assert_eq!(found("WebKitGTK 2.50.1"), "2.50.1");
        assert_eq!(found("command not found"), "none");
    }

    #[test]
    fn exactly_takes_one_version() {
        let accept = Accept::Exactly("0.2.126".into());
        assert!(takes(&accept, "0.2.126"));
        assert!(!takes(&accept, "0.2.127"));
        assert!(!takes(&accept, "0.2.12"));
    }

    #[test]
    fn numbers_compare_as_numbers() {
        let accept = Accept::Compatible("0.21.9".into());
        assert!(takes(&accept, "0.21.9"));
        assert!(takes(&accept, "0.21.14"));
        assert!(!takes(&accept, "0.21.8"));
        assert!(!takes(&accept, "0.22.0"));
        assert!(!takes(&accept, "1.21.9"));
    }

    #[test]
    fn a_missing_number_is_zero() {
        assert!(takes(&Accept::Compatible("132.0.0".into()), "132"));
    }
}
