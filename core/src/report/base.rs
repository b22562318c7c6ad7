//! The address that cited links are made on.

use std::fmt;

/// Where the page is published, as `https://example.org/`: what stands before the `?` of a cited link.
#[derive(Clone, Debug, PartialEq)]
pub struct Base(String);

/// The base of a release, set by the environment of its build. Without one, an address that is nobody's.
const OF_THIS_BUILD: &str = match PUBLISHED {
    Some(base) => base,
    None => "https://trainprint.example/",
};

const PUBLISHED: Option<&str> = option_env!("TRAINPRINT_BASE");

impl Default for Base {
    fn default() -> Self {
        Self(OF_THIS_BUILD.to_owned())
    }
}

impl Base {
    /// Whether this build was told where it is published.
    pub fn is_published() -> bool {
        PUBLISHED.is_some()
    }

    /// Refuses what would not be safe in LaTeX, or would not be the address of a page.
    pub fn new(text: &str) -> Result<Self, BaseError> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
        let stands = |c: char| c.is_ascii_alphanumeric() || "._-:/".contains(c);
        if rest.is_empty() || rest.starts_with('/') || !rest.chars().all(stands) {
            return Err(BaseError(crate::link::shorten(text)));
        }
        Ok(Self(text.to_owned()))
    }

    /// The address of a project's canonical text.
    pub fn link(&self, query: &str) -> String {
        format!("{}?{query}", self.0)
    }
}

/// An address that links can't be made on.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseError(String);

impl fmt::Display for BaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` can't be the base of links: it has to begin with https:// and have only letters, digits and . _ - : / after it.",
            self.0
        )
    }
}

impl std::error::Error for BaseError {}
