//! The language that is spoken: its text is fetched when it is wanted, and the document is told.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::Callback;
use yew::platform::spawn_local;

/// What the page can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    English,
    German,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// As addresses and documents write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// What it is called by those who speak it.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The one that is spoken now.
    pub fn spoken() -> Self {
        if words::is_translated() { Self::German } else { Self::English }
    }

    pub fn other(self) -> Self {
        match self {
            Self::English => Self::German,
            Self::German => Self::English,
        }
    }
}

/// Has everything said in a language from now on.
///
/// # Errors
/// A sentence, where its words can't be had; then nothing has changed.
pub async fn speak(language: Language) -> Result<(), String> {
    if language == Language::spoken() {
        return Ok(());
    }
    let text = match language {
        Language::English => None,
        Language::German => {
            let text = text(language.code()).await.ok().and_then(|text| text.as_string());
            Some(&*text.ok_or_else(unreachable)?.leak())
        }
    };
    if !words::install(text) {
        return Err(unreachable());
    }
    let marks = marks(language.code());
    let mut marks = marks.chars();
    if let (Some(decimal), Some(thousands)) = (marks.next(), marks.next()) {
        words::write_with((decimal, thousands));
    }
    Ok(())
}

/// The same, and what is to be done then.
pub fn speak_then(language: Language, then: Callback<Result<(), String>>) {
    spawn_local(async move { then.emit(speak(language).await) });
}

fn unreachable() -> String {
    words::notices::no_language().to_owned()
}

#[wasm_bindgen(module = "/src/fetched.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn text(language: &str) -> Result<JsValue, JsValue>;
    fn marks(language: &str) -> String;
}
