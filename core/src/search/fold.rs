//! Letters as they are typed when nobody minds their marks. A small table: Unicode's own is larger than the data.

/// Appends the text in small letters without accents; whatever is neither letter nor digit becomes one space.
pub fn fold(text: &str, to: &mut String) {
    let start = to.len();
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' => to.push(letter),
            'A'..='Z' => to.push(letter.to_ascii_lowercase()),
            '\u{300}'..='\u{36f}' => {}
            _ if letter.is_ascii() || matches!(letter, '’' | '‘' | '–' | '\u{a0}') => {
                if to.len() > start && !to.ends_with(' ') {
                    to.push(' ');
                }
            }
            _ => match plain(letter) {
                "" => to.push(letter),
                plain => to.push_str(plain),
            },
        }
    }
    if to.len() > start && to.ends_with(' ') {
        to.pop();
    }
}

/// The Latin letters that names of places have, without their marks; empty for what is not among them.
fn plain(letter: char) -> &'static str {
    match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ð' | 'ð' | 'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' => "ss",
        'Þ' | 'þ' => "th",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' => "y",
        'Ź'..='ž' => "z",
        _ => "",
    }
}
