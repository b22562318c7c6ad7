//! A sentence in tokens: numbers, signs of multiplication, words.

use super::names::unit;
use crate::number::number;

/// A sentence is no longer than this, in tokens.
const MOST: usize = 64;

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Number(f64),
    /// `3-4`, as it is written.
    Range(String),
    Times,
    Open,
    Close,
    /// As it is written.
    Word(String),
}

impl Token {
    /// The word in small letters.
    pub fn word(&self) -> Option<String> {
        match self {
            Token::Word(word) => Some(word.to_lowercase()),
            _ => None,
        }
    }
}

/// The tokens of a sentence; `None` if there are too many.
pub fn tokens(line: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    for word in line.split(|c: char| c.is_whitespace() || ":=~≈".contains(c)) {
        let word = word.trim_start_matches(',').trim_end_matches(['.', ',']);
        for part in word.split_inclusive(['(', ')']) {
            let (inner, mark) = match part.chars().next_back() {
                Some('(') => (part.strip_suffix('('), Some(Token::Open)),
                Some(')') => (part.strip_suffix(')'), Some(Token::Close)),
                _ => (Some(part), None),
            };
            cut(inner.unwrap_or_default(), &mut tokens);
            tokens.extend(mark);
        }
        if tokens.len() > MOST {
            return None;
        }
    }
    Some(tokens)
}

/// Cuts "8xA100", "3h30m" and "A100,3" in parts.
fn cut(word: &str, tokens: &mut Vec<Token>) {
    const TIMES: [char; 3] = ['x', '×', '*'];
    let word = word.trim_end_matches(['.', ',']);
    if word.is_empty() {
        return;
    }
    if let Some(value) = spelled(word).or_else(|| value(word)) {
        return tokens.push(Token::Number(value));
    }
    if word.eq_ignore_ascii_case("x") || word == "×" || word == "*" {
        return tokens.push(Token::Times);
    }
    if is_range(word) {
        return tokens.push(Token::Range(word.to_owned()));
    }
    // "x8", "×8"
    if let Some(count) = word.strip_prefix(TIMES).or_else(|| word.strip_prefix('X')).and_then(value) {
        return tokens.extend([Token::Times, Token::Number(count)]);
    }
    let end = word.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(word.len());
    let (digits, rest) = word.split_at(end);
    let Some(count) = value(digits).filter(|_| !rest.to_lowercase().starts_with("gb")) else {
        return tokens
            .extend(word.split([',', '/']).filter(|part| !part.is_empty()).map(|part| Token::Word(part.to_owned())));
    };
    tokens.push(Token::Number(count));
    let rest = rest.trim_start_matches('-');
    if let Some(rest) = rest.strip_prefix(TIMES).or_else(|| rest.strip_prefix('X')) {
        tokens.push(Token::Times);
        return cut(rest, tokens);
    }
    // "3h30m"
    match rest.find(|c: char| c.is_ascii_digit()).filter(|at| unit(rest.get(..*at).unwrap_or_default()).is_some()) {
        Some(at) => {
            let (unit, more) = rest.split_at(at);
            tokens.push(Token::Word(unit.to_owned()));
            let minutes = more.strip_suffix('m').filter(|_| unit.eq_ignore_ascii_case("h"));
            cut(&minutes.map_or(more.to_owned(), |minutes| format!("{minutes}min")), tokens);
        }
        None => tokens.push(Token::Word(rest.to_owned())),
    }
}

/// A number: "2,048" has a thousand, "1,5" a half.
fn value(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    if !bytes.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'.') {
        return None;
    }
    let parts: Vec<&str> = text.split(',').collect();
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let text = match parts.as_slice() {
        [first, rest @ .., last] if is_digits(first) && first.len() <= 3 => {
            let is_thousand = |part: &str| part.len() >= 3 && is_digits(part.get(..3).unwrap_or_default());
            let is_last = is_thousand(last) && (last.len() == 3 || last.as_bytes().get(3) == Some(&b'.'));
            if is_last && rest.iter().all(|part| part.len() == 3 && is_digits(part)) {
                parts.concat()
            } else if rest.is_empty() && is_digits(last) && last.len() < 3 {
                parts.join(".")
            } else {
                return None;
            }
        }
        _ => text.to_owned(),
    };
    number(&text).positive().filter(|value| *value < 1e12)
}

fn spelled(word: &str) -> Option<f64> {
    const WORDS: [&str; 13] =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let place = WORDS.iter().position(|known| known.eq_ignore_ascii_case(word))?;
    Some(place as f64)
}

/// "3-4", with any dash.
fn is_range(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '–', '—']).collect();
    matches!(parts.as_slice(), [low, high] if value(low).is_some() && high.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals_are_numbers() {
        assert_eq!(
            ["2,048", "1,234,567", "1,5", "1e3", "0.5"].map(value),
            [2048.0, 1_234_567.0, 1.5, 1e3, 0.5].map(Some)
        );
        assert_eq!(["1,23456", "a", "1e999", "-3", "1,,2", ""].map(value), [None; 6]);
    }

    #[test]
    fn words_are_cut_where_a_number_ends() {
        let shown = |line: &str| format!("{:?}", tokens(line).unwrap()).replace("Token::", "");
        assert_eq!(shown("8xA100,"), "[Number(8.0), Times, Word(\"A100\")]");
        assert_eq!(shown("3h30m"), "[Number(3.0), Word(\"h\"), Number(30.0), Word(\"min\")]");
        assert_eq!(
            shown("A100 (8) 3-4 80GB"),
            "[Word(\"A100\"), Open, Number(8.0), Close, Range(\"3-4\"), Word(\"80GB\")]"
        );
        assert_eq!(shown("P100 x8, v3-8"), "[Word(\"P100\"), Times, Number(8.0), Word(\"v3-8\")]");
    }
}
