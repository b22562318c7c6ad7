//! Finding a place by what people call it: a code, a city, a country, in any case and with or without accents.

mod board;
mod fold;

pub use board::{Board, board, boards_like};

use std::sync::LazyLock;

use crate::data::{Entry, Place};
use fold::fold;

/// The places that a query may mean, the likeliest first; all of them for an empty one.
pub fn places(query: &str) -> Vec<&'static Place> {
    // As they are called in English, and in the other language.
    static IN_ENGLISH: LazyLock<Vec<Names>> = LazyLock::new(Names::all);
    static TRANSLATED: LazyLock<Vec<Names>> = LazyLock::new(Names::all);
    let all = if words::is_translated() { &TRANSLATED } else { &IN_ENGLISH };
    let query = Query::of(query);
    if query.text.is_empty() {
        return Place::all().iter().collect();
    }
    let found: Vec<(Rank, &Names)> = all.iter().filter_map(|names| Some((query.rank(names)?, names))).collect();
    // Rank by rank: a general sort is large.
    let of_rank = |wanted: Rank| found.iter().filter(move |(rank, _)| *rank == wanted).map(|(_, names)| names.place);
    Rank::ALL.into_iter().flat_map(of_rank).collect()
}

/// How well a place fits, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Code,
    Name,
    Beginning,
    Words,
    WordsWithCountry,
    Within,
}

impl Rank {
    const ALL: [Self; 6] = [Self::Code, Self::Name, Self::Beginning, Self::Words, Self::WordsWithCountry, Self::Within];
}

/// The text in small letters without accents, words apart by one space: what texts are searched in.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold(text, &mut folded);
    folded
}

/// What a place is called, folded, one name a line.
struct Names {
    place: &'static Place,
    text: String,
    /// Where its country's names begin, which are the last.
    country: usize,
}

/// How many of the names are to be seen where a place is offered: all but the words that only find it.
const SHOWN: usize = 4;

impl Names {
    fn all() -> Vec<Self> {
        Place::all().iter().map(Self::of).collect()
    }

    fn of(place: &'static Place) -> Self {
        let mut text = String::new();
        for name in
            [place.code(), place.id, place.shown(), words::of_tables(place.city), place.name(), place.city, place.words]
        {
            fold(name, &mut text);
            text.push('\n');
        }
        let country = text.len();
        for name in [place.country(), place.within().map_or("", Place::name)] {
            fold(name, &mut text);
            text.push('\n');
        }
        Self { place, text, country }
    }

    /// All but the country.
    fn own(&self) -> &str {
        self.text.get(..self.country).unwrap_or(&self.text)
    }
}

struct Query {
    text: String,
    joined: String,
}

impl Query {
    fn of(query: &str) -> Self {
        let mut text = String::new();
        fold(query, &mut text);
        Self { joined: text.replace(' ', ""), text }
    }

    fn rank(&self, names: &Names) -> Option<Rank> {
        let own = names.own();
        let every_word = |fits: &dyn Fn(&str) -> bool| self.text.split(' ').all(fits);
        let begins_in = |text: &str, word: &str| words(text).any(|of_text| of_text.starts_with(word));
        if own.lines().take(2).any(|code| without_spaces(code).eq(self.joined.bytes())) {
            Some(Rank::Code)
        } else if own.lines().chain(words(own)).any(|name| name == self.text) {
            Some(Rank::Name)
        } else if own.lines().take(SHOWN).any(|name| name.starts_with(&self.text)) {
            Some(Rank::Beginning)
        } else if every_word(&|word| begins_in(own, word)) {
            Some(Rank::Words)
        } else if every_word(&|word| begins_in(&names.text, word)) {
            Some(Rank::WordsWithCountry)
        } else {
            let within = |word: &str| {
                (0..names.text.len()).any(|at| names.text.get(at..).is_some_and(|end| end.starts_with(word)))
            };
            every_word(&within).then_some(Rank::Within)
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}

fn without_spaces(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(|byte| *byte != b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids of the first places found.
    fn first(query: &str, count: usize) -> Vec<&'static str> {
        places(query).iter().take(count).map(|place| place.id).collect()
    }

    fn finds(query: &str, ids: &[&str]) {
        let found: Vec<&str> = places(query).iter().map(|place| place.id).collect();
        for id in ids {
            assert!(found.contains(id), "`{query}` does not find {id} but {found:?}");
        }
    }

    #[test]
    fn a_code_is_found_first() {
        assert_eq!(first("us-east-1", 1), ["aws.us-east-1"]);
        assert_eq!(first("US EAST 1", 1), ["aws.us-east-1"]);
        assert_eq!(first("useast1", 2), ["aws.us-east-1", "gcp.us-east1"]);
        assert_eq!(first("westeurope", 1), ["azure.westeurope"]);
        assert_eq!(first("europe-west1", 1), ["gcp.europe-west1"]);
        assert_eq!(first("aws.us-east-1", 1), ["aws.us-east-1"]);
        assert_eq!(first("srvc", 1), ["egrid.srvc"]);
        assert_eq!(first("fr", 1), ["fr"]);
        assert_eq!(first("us-ca", 1), ["us-ca"]);
    }

    #[test]
    fn a_city_finds_the_regions_there() {
        let frankfurt = ["aws.eu-central-1", "azure.germanywestcentral", "gcp.europe-west3"];
        assert_eq!(first("Frankfurt", 3), frankfurt);
        assert_eq!(first("aws frank", 1), ["aws.eu-central-1"]);
    }

    #[test]
    fn a_name_that_is_shown_comes_before_one_that_is_not() {
        let found = places("ber");
        let at = |id| found.iter().position(|place| place.id == id);
        assert!(at("gcp.europe-west10").is_some_and(|berlin| at("no-5").is_some_and(|bergen| berlin < bergen)));
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        let montreal = ["aws.ca-central-1", "gcp.northamerica-northeast1"];
        for query in ["Montreal", "Montréal", "MONTRE\u{301}AL", "montréa"] {
            finds(query, &montreal);
            assert_eq!(first(query, 2), montreal, "{query}");
        }
        for query in ["Québec", "quebec", "QUÉBEC"] {
            finds(query, &montreal);
            assert_eq!(first(query, 1), ["ca-qc"], "{query}");
        }
        finds("sao paulo", &["aws.sa-east-1", "azure.brazilsouth", "gcp.southamerica-east1"]);
        finds("São Paulo", &["aws.sa-east-1", "azure.brazilsouth", "gcp.southamerica-east1"]);
        finds("zurich", &["aws.eu-central-2", "azure.switzerlandnorth", "gcp.europe-west6"]);
        finds("cote d'ivoire", &["ci"]);
    }

    #[test]
    fn a_country_comes_before_its_regions() {
        assert_eq!(first("germany", 1), ["de"]);
        finds("germany", &["aws.eu-central-1", "gcp.europe-west10"]);
        assert_eq!(first("deutschland", 1), ["de"]);
        finds("toronto canada", &["gcp.northamerica-northeast2"]);
    }

    #[test]
    fn a_place_is_found_by_its_name_in_the_language_that_is_spoken_and_in_english() {
        assert!(places("Frankreich").is_empty());
        assert!(words::install(Some(words::GERMAN)));
        for (query, id) in [
            ("Frankreich", "fr"),
            ("Wien", "azure.austriaeast"),
            ("france", "fr"),
            ("Österr", "at"),
            ("schweiz", "ch"),
            ("spanien", "es"),
        ] {
            assert_eq!(first(query, 1), [id], "{query}");
        }
        finds("Paris Frankreich", &["aws.eu-west-3", "gcp.europe-west9"]);
        finds("Paris France", &["aws.eu-west-3", "gcp.europe-west9"]);
    }

    #[test]
    fn a_state_and_what_stands_in_it() {
        assert_eq!(first("virginia", 1), ["us-va"]);
        finds("virginia", &["us-wv", "egrid.srvc", "aws.us-east-1", "azure.eastus", "gcp.us-east4"]);
    }

    #[test]
    fn what_is_nowhere_is_not_found() {
        assert!(places("atlantis").is_empty() && places("东京").is_empty());
    }

    #[test]
    fn nothing_typed_shows_every_place() {
        for nothing in ["", " - "] {
            assert!(places(nothing).into_iter().eq(Place::all()));
        }
    }

    #[test]
    fn every_place_is_found_by_its_id_its_name_and_its_city() {
        for place in Place::all() {
            let names = Names::of(place);
            for name in [place.id, place.name(), place.city] {
                let rank = Query::of(name).rank(&names);
                assert!(name.is_empty() || rank <= Some(Rank::Name) && rank.is_some(), "{name}");
            }
        }
    }
}
