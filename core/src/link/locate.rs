//! Where in an address the grammar stands: after `#` if `v=` is there, else after `?`.

use super::block::RUN_KEYS;

/// How a pair begins that only a link has.
const SIGNS: [&str; 4] = ["v=", "v%3d", "amp;v=", "run="];

/// How the first pair of a link of the Green Algorithms calculator begins, and of no other.
pub const GREEN_ALGORITHMS: &str = "runTime_hour";

/// Whether a text is such a link, whole or damaged.
pub fn is_of_green_algorithms(part: &str) -> bool {
    part.split('&').any(|pair| pair.strip_prefix("amp;").unwrap_or(pair).starts_with(GREEN_ALGORITHMS))
}

/// The part of an address that the grammar governs, from the text after `?` or `#`; a bare `v=...` is that part already.
/// A damaged link counts too (encoded, escaped, in capitals, cut off after its `v`, without its `v` but with keys of a run),
/// so that it is refused with a sentence and not overlooked.
/// A link of the Green Algorithms calculator is one too.
/// `None` where the address holds neither: then the page shows its default form.
pub fn locate(address: &str) -> Option<&str> {
    let address = address.trim();
    let (before, fragment) = match address.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (address, None),
    };
    let query = before.split_once('?').map_or(before, |(_, query)| query);
    let is_sign = |pair: &str| pair == "v" || SIGNS.iter().any(|sign| pair.starts_with(sign));
    let is_link = |part: &&str| {
        let small = part.to_ascii_lowercase();
        small.split('&').any(is_sign) || has_keys_of_runs(&small) || is_of_green_algorithms(part)
    };
    fragment.into_iter().chain([query]).find(is_link)
}

/// Whether a text is a part of a link: one key of a run beside keys of others could be anybody's; alone, or two of them, are not.
fn has_keys_of_runs(part: &str) -> bool {
    let keys = part.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, _)| key);
    let (of_runs, others): (Vec<&str>, Vec<&str>) =
        keys.filter(|key| !PAGE_KEYS.contains(key)).partition(|key| RUN_KEYS.contains(key));
    of_runs.len() > 1 || (of_runs.len() == 1 && others.is_empty())
}

/// Keys that steer the page alone; they stand before `v`.
pub const PAGE_KEYS: [&str; 5] = ["embed", "theme", "lock", "venue", "lang"];

/// The pairs before `v` that steer the page, each followed by `&`: what a new link in the same address keeps.
pub fn steering(part: &str) -> String {
    let pairs = part.split('&').take_while(|pair| !pair.starts_with("v="));
    let steer = |pair: &&str| PAGE_KEYS.contains(&pair.split('=').next().unwrap_or_default());
    pairs.filter(steer).flat_map(|pair| [pair, "&"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{locate, steering};

    #[test]
    fn the_query_of_an_address() {
        assert_eq!(locate("https://a.example/x?embed=1&v=1&n=8"), Some("embed=1&v=1&n=8"));
    }

    #[test]
    fn a_link_without_its_beginning() {
        assert_eq!(locate("?n=8&h=84&x=1"), Some("n=8&h=84&x=1"));
        assert_eq!(locate("?n=8&utm_source=mail"), None);
        assert_eq!(locate("?embed=1&h=50"), Some("embed=1&h=50"));
        assert_eq!(locate("#hw=a100"), Some("hw=a100"));
        assert_eq!([locate("?embed=1&theme=dark"), locate("#h")], [None, None]);
    }

    #[test]
    fn the_fragment_wins_over_the_query() {
        assert_eq!(locate("https://a.example/?v=1&n=8#v=1&n=9"), Some("v=1&n=9"));
    }

    #[test]
    fn another_fragment_leaves_the_query() {
        assert_eq!(locate("https://a.example/?v=1&n=8#results"), Some("v=1&n=8"));
    }

    #[test]
    fn a_bare_grammar_text() {
        assert_eq!(locate(" \nv=1&n=8\n"), Some("v=1&n=8"));
        assert_eq!(locate("v=1&n=8"), Some("v=1&n=8"));
    }

    #[test]
    fn a_damaged_link_is_not_overlooked() {
        for damaged in
            ["?w=1&run=final&n=8", "?embed=1&amp;v=1&amp;n=8", "?v%3D1%26n%3D8", "?v", "?V=1&N=8&H=84", "?N=8&H=84"]
        {
            assert_eq!(locate(damaged), damaged.strip_prefix('?'), "{damaged}");
        }
    }

    #[test]
    fn a_link_of_green_algorithms_is_one() {
        for link in ["runTime_hour=12&coreType=GPU", "embed=1&runTime_hour=12", "runTime_hour%3D12%26runTime_min"] {
            assert_eq!(locate(&format!("https://a.example/?{link}#results")), Some(link));
        }
        assert_eq!(locate("https://a.example/?v=1&n=8#runTime_hour=12"), Some("runTime_hour=12"));
        assert_eq!(steering("embed=1&runTime_hour=12&memory=64&v=1"), "embed=1&");
    }

    #[test]
    fn no_version_is_no_link() {
        assert_eq!(locate("https://a.example/?utm_source=x"), None);
        assert_eq!(locate(""), None);
    }

    #[test]
    fn a_new_link_keeps_what_steers_the_page() {
        assert_eq!(steering("embed=1&utm_source=x&theme=dark&v=1&lang=de"), "embed=1&theme=dark&");
        assert_eq!(steering(""), "");
    }
}
