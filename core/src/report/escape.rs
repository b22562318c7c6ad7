//! Text that comes from data or from a link, made safe for the language it is put into: it stays text.

use crate::visible::{breaks_a_line, is_invisible};

/// One line of visible text: controls become spaces, and what can't be seen is left out.
pub fn plain(text: &str) -> String {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    text.chars().filter(|c| !is_invisible(*c)).map(|c| if breaks_a_line(c) { ' ' } else { c }).collect()
}

/// For the running text and the tables of LaTeX, without any package. `CO2e` gets its subscript. What the fonts that every
/// LaTeX begins with can't set stands by its number, as U+6F22.
pub fn latex(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut before = ' ';
    for character in plain(text).chars() {
        // Two dashes, quotes or marks in a row would be drawn as one sign.
        if before == character && matches!(character, '-' | '\'' | ',') || character == '`' && "?!".contains(before) {
            out.push_str("{}");
        }
        match latex_of(character) {
            "" if is_beyond(character) => {
                let space = if is_beyond(before) { " " } else { "" };
                out.push_str(&format!("{space}U+{:04X}", u32::from(character)));
            }
            "" => out.push(character),
            command => out.push_str(command),
        }
        before = character;
    }
    out.replace("CO2e", "CO$_2$e")
}

/// Whether some of a text stands by its number in LaTeX.
pub fn is_beyond_latex(text: &str) -> bool {
    !text.is_ascii() && plain(text).chars().any(|character| latex_of(character).is_empty() && is_beyond(character))
}

/// Whether the first fonts of LaTeX (OT1) lack a character, accents put together.
fn is_beyond(character: char) -> bool {
    match character {
        '«' | '»' | 'Ð' | 'Þ' | 'ð' | 'þ' | 'Ą' | 'ą' | 'Đ' | 'đ' | 'Ę' | 'ę' | 'Ħ' | 'ħ' | 'Į' | 'į' | 'ĸ' | 'Ŀ'
        | 'ŀ' | 'ŉ' | 'Ŋ' | 'ŋ' | 'Ŧ' | 'ŧ' | 'Ų' | 'ų' => true,
        '—' | '‘' | '“' | '”' | '…' => false,
        character => character > 'ž',
    }
}

/// What stands for a character; nothing where it stands for itself.
fn latex_of(character: char) -> &'static str {
    match character {
        '\\' => r"\textbackslash{}",
        '{' => r"\{",
        '}' => r"\}",
        '$' => r"\$",
        '&' => r"\&",
        '%' => r"\%",
        '#' => r"\#",
        '_' => r"\_",
        '~' => r"\textasciitilde{}",
        '^' => r"\textasciicircum{}",
        '<' => r"\textless{}",
        '>' => r"\textgreater{}",
        '|' => r"\textbar{}",
        '`' => r"\textasciigrave{}",
        '"' => "''",
        // After the end of a table's row these would belong to its command.
        '[' => "{[}",
        ']' => "{]}",
        '*' => "{*}",
        '–' => "--",
        '’' => "'",
        '−' => "$-$",
        '×' => r"$\times$",
        '⁻' => "$^{-}$",
        '⁰' => "$^{0}$",
        '¹' => "$^{1}$",
        '²' => "$^{2}$",
        '³' => "$^{3}$",
        '⁴' => "$^{4}$",
        '⁵' => "$^{5}$",
        '⁶' => "$^{6}$",
        '⁷' => "$^{7}$",
        '⁸' => "$^{8}$",
        '⁹' => "$^{9}$",
        _ => "",
    }
}

/// For a paragraph or a cell of Markdown, where nothing may become markup, a link or a mention.
pub fn markdown(text: &str) -> String {
    let text = plain(text);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (index, character) in text.char_indices() {
        let (before, after) = text.split_at(index);
        let makes_a_link = match character {
            ':' => after.starts_with("://"),
            '.' => before.get(before.len().saturating_sub(3)..).is_some_and(|www| www.eq_ignore_ascii_case("www")),
            _ => false,
        };
        if makes_a_link || r"\`*_{}[]<>#|~&$@!".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// A whole string of YAML, with its double quotes. JSON's form is YAML's too.
pub fn yaml(text: &str) -> String {
    serde_json::Value::String(plain(text)).to_string()
}

/// For text and attributes of XML.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            character => out.push(character),
        }
    }
    out
}

/// A field of CSV (RFC 4180). What a spreadsheet would compute gets an apostrophe in front.
pub fn csv(text: &str) -> String {
    let mut text = plain(text);
    if text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\'']) {
        text.insert(0, '\'');
    }
    if text.contains([',', '"', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
