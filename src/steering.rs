//! What an address asks of the page itself, in the keys before the link: `embed`, `theme`, `lock`, `venue`, `lang`.

use crate::lock::Lock;
use crate::speech::Language;

/// Which colours are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's browser is set.
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// As addresses write it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How the page is steered. What can't be followed is left out, and said.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Steering {
    /// The page stands inside another one.
    pub embedded: bool,
    pub theme: Theme,
    pub language: Language,
    /// What the reader can't change.
    pub locks: Vec<Lock>,
    /// The format of report to show first, as it was written: which formats there are is known once they are fetched.
    pub venue: Option<String>,
    /// What can't be followed, in sentences.
    pub faults: Vec<String>,
}

impl Steering {
    /// Reads pairs such as `embed=1&theme=dark&lock=pue.ci&`; other keys are not steering, and are passed over.
    pub fn of(pairs: &str) -> Self {
        let mut steering = Self::default();
        for (key, value) in pairs.split('&').filter_map(|pair| pair.split_once('=')) {
            steering.take(key, value);
        }
        steering
    }

    fn take(&mut self, key: &str, value: &str) {
        match (key, value) {
            ("embed", "1") => self.embedded = true,
            ("embed", "0") => {}
            ("lock", keys) => keys.split('.').for_each(|key| self.lock(key)),
            ("venue", venue) => self.venue = Some(venue.to_owned()),
            ("theme", theme) => match Theme::ALL.into_iter().find(|known| known.id() == theme) {
                Some(theme) => self.theme = theme,
                None => self.fault(key, value, words::notices::themes()),
            },
            ("lang", code) => match Language::ALL.into_iter().find(|known| known.code() == code) {
                Some(language) => self.language = language,
                None => self.fault(key, value, words::notices::languages()),
            },
            ("embed", _) => self.fault(key, value, words::notices::embeds()),
            _ => {}
        }
    }

    fn lock(&mut self, key: &str) {
        match Lock::find(key) {
            Some(lock) if self.locks.contains(&lock) => {}
            Some(lock) => self.locks.push(lock),
            None => {
                let keys: Vec<&str> = Lock::ALL.iter().map(|lock| lock.key()).collect();
                self.fault("lock", key, &words::notices::locks(keys.join(", ")));
            }
        }
    }

    fn fault(&mut self, key: &str, value: &str, advice: &str) {
        let value: String = value.chars().take(40).collect();
        self.faults.push(words::notices::unknown_key(key, value, advice));
    }

    /// The keys of what is fixed, with points between them.
    pub fn lock_keys(&self) -> String {
        self.locks.iter().map(|lock| lock.key()).collect::<Vec<_>>().join(".")
    }

    /// The pairs as an address has them, each followed by `&`.
    pub fn pairs(&self) -> String {
        let keys = self.lock_keys();
        let embed = self.embedded.then(|| "embed=1&".to_owned());
        let theme = (self.theme != Theme::Auto).then(|| format!("theme={}&", self.theme.id()));
        let language = self.language;
        let language = (language != Language::English).then(|| format!("lang={}&", language.code()));
        let lock = (!keys.is_empty()).then(|| format!("lock={keys}&"));
        let venue = self.venue.as_ref().map(|venue| format!("venue={venue}&"));
        [embed, theme, language, lock, venue].into_iter().flatten().collect()
    }
}
