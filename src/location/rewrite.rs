//! An address with another link in it, or in another language.

use trainprint_core::link;

use crate::speech::Language;

/// The address with this link in it, where the link stood before: after `#`, or after `?`. Keys before `v` stay. It is
/// never empty: an empty address would be the one that is there.
pub fn with_link(address: &str, text: &str) -> String {
    let (query, fragment) = address.split_once('#').unwrap_or((address, ""));
    if link::locate(fragment).is_some() {
        // A link after `?` is of other runs, and goes.
        let asked = |query| format!("?{}", link::steering(query));
        let query = link::locate(query).map_or_else(|| query.to_owned(), asked);
        format!("{query}#{}{text}", link::steering(fragment))
    } else {
        let hash = address.strip_prefix(query).unwrap_or_default();
        format!("?{}{text}{hash}", link::steering(query.trim_start_matches('?')))
    }
}

/// The address with this language in it, English where none is: before everything else after `?`.
pub fn with_language(address: &str, language: Language) -> String {
    let asks = |pair: &str| {
        let code = pair.strip_prefix("lang=").map(|code| code.trim_end_matches('&'));
        Language::ALL.iter().any(|known| code == Some(known.code()))
    };
    let bare = |part: &str| part.split_inclusive('&').filter(|pair| !asks(pair)).collect::<String>();
    let parts: Vec<String> = address.strip_prefix('?').unwrap_or(address).split('#').map(bare).collect();
    let asked = if language == Language::English { String::new() } else { format!("lang={}&", language.code()) };
    format!("?{asked}{}", parts.join("#"))
}

#[cfg(test)]
mod tests {
    use super::{with_language, with_link};
    use crate::speech::Language;

    #[test]
    fn a_language_stands_before_the_link_and_goes_again() {
        let [german, english] = [Language::German, Language::English];
        assert_eq!(with_language("", german), "?lang=de&");
        assert_eq!(with_language("?lang=de&", english), "?");
        assert_eq!(with_language("?v=1&k=x", german), "?lang=de&v=1&k=x");
        assert_eq!(with_language("?theme=dark&lang=de&v=1&k=x#results", english), "?theme=dark&v=1&k=x#results");
        assert_eq!(with_language("#lang=de&v=1&k=x", english), "?#v=1&k=x");
        assert_eq!(with_language("?lang=de", english), "?");
        assert_eq!(with_language("?nolang=de&theme=dark&lang=de&", english), "?nolang=de&theme=dark&");
    }

    #[test]
    fn a_link_goes_where_the_last_one_stood() {
        assert_eq!(with_link("", "v=1&k=x"), "?v=1&k=x");
        assert_eq!(with_link("?embed=1&v=1&n=8&k=y&fbclid=z", "v=1&k=x"), "?embed=1&v=1&k=x");
        assert_eq!(with_link("?a=1#v=1&n=8", "v=1&k=x"), "?a=1#v=1&k=x");
        assert_eq!(with_link("?lang=de&v=1&n=8&k=y#v=1&n=9", "v=1&k=x"), "?lang=de&#v=1&k=x");
        assert_eq!(with_link("?v=1#results", "v=1&k=x"), "?v=1&k=x#results");
        assert_eq!(with_link("?embed=1&runTime_hour=12&PUE=1.2", "v=1&k=x"), "?embed=1&v=1&k=x");
        assert_eq!(with_link("?a=1#runTime_hour=12&memory=64", "v=1&k=x"), "?a=1#v=1&k=x");
        assert_eq!([with_link("?v=1&k=x", ""), with_link("?lang=de&v=1", "")], ["?", "?lang=de&"]);
    }
}
