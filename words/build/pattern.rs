//! The text of a message: words and variables, once, or once for one and once for any other number.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Parsed, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Each variable is one letter in a finished text: U+0001 for the first. Those after the eighth are tabs and line breaks.
const MOST_VARIABLES: usize = 8;

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Variable(String),
}

#[derive(Debug)]
pub struct Pattern {
    /// The variable that decides between the texts.
    pub count: Option<String>,
    /// The text; where there is a count, that for one, and that for others.
    texts: Vec<Vec<Piece>>,
}

impl Pattern {
    /// # Errors
    /// What is wrong.
    pub fn of(parsed: &Parsed<&str>) -> Result<Self, String> {
        let pattern = match &parsed.elements[..] {
            [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only a variable can be selected by".to_owned());
                };
                Self { count: Some(id.name.to_owned()), texts: one_and_other(variants)? }
            }
            _ => Self { count: None, texts: vec![pieces(parsed)?] },
        };
        match pattern.variables().len() {
            0..=MOST_VARIABLES => Ok(pattern),
            more => Err(format!("it has {more} variables, and at most {MOST_VARIABLES} are supported")),
        }
    }

    /// The variables in the order in which they first stand.
    pub fn variables(&self) -> Vec<&str> {
        let mut variables: Vec<&str> = self.count.as_deref().into_iter().collect();
        for piece in self.texts.iter().flatten() {
            if let Piece::Variable(name) = piece
                && !variables.contains(&name.as_str())
            {
                variables.push(name);
            }
        }
        variables
    }

    /// What a translation has otherwise than it may, in words.
    pub fn differs_from(&self, first: &Self, language: &str) -> Option<String> {
        let set = |pattern: &Self| -> BTreeSet<String> {
            pattern.variables().into_iter().map(|name| format!("${name}")).collect()
        };
        let (ours, theirs) = (set(self), set(first));
        let listed = |names: Vec<String>| names.join(", ");
        let (more, less) =
            (listed(ours.difference(&theirs).cloned().collect()), listed(theirs.difference(&ours).cloned().collect()));
        if !more.is_empty() {
            Some(format!("it has {more}, and {language} has not"))
        } else if !less.is_empty() {
            Some(format!("it lacks {less}, and {language} has it"))
        } else if self.count.is_some() && self.count != first.count {
            Some(format!("it selects by a number, and {language} does not select by that"))
        } else {
            None
        }
    }

    /// As it stands in the program: variables as the letters of their places in `variables`, the text for one before that for
    /// others, and U+001F between them.
    pub fn written(&self, variables: &[&str]) -> String {
        let letter = |name: &str| variables.iter().zip('\u{1}'..).find(|(known, _)| **known == name).map(|it| it.1);
        let text = |pieces: &Vec<Piece>| -> String {
            let written = pieces.iter().map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Variable(name) => letter(name).map(String::from).unwrap_or_default(),
            });
            written.collect()
        };
        self.texts.iter().map(text).collect::<Vec<_>>().join("\u{1f}")
    }

    /// For people who read the program: the text with the names of its variables.
    pub fn shown(&self) -> String {
        let text = self.texts.last().map(Vec::as_slice).unwrap_or_default();
        let shown = text.iter().map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(name) => format!("{{{name}}}"),
        });
        shown.collect()
    }
}

fn one_and_other(variants: &[Variant<&str>]) -> Result<Vec<Vec<Piece>>, String> {
    let named = |wanted: &str, is_default: bool| {
        let of = |variant: &&Variant<&str>| {
            matches!(variant.key, VariantKey::Identifier { name } if name == wanted) && variant.default == is_default
        };
        variants.iter().find(of).map(|variant| pieces(&variant.value))
    };
    match (named("one", false), named("other", true), variants.len()) {
        (Some(one), Some(other), 2) => Ok(vec![one?, other?]),
        _ => Err("a selection has to have [one] and *[other], and nothing else".to_owned()),
    }
}

fn pieces(pattern: &Parsed<&str>) -> Result<Vec<Piece>, String> {
    let pieces = pattern.elements.iter().map(|element| match element {
        // A line break stands for a space, as in HTML.
        PatternElement::TextElement { value } => Ok(Piece::Text(value.replace('\n', " "))),
        PatternElement::Placeable { expression: Expression::Select { .. } } => {
            Err("a selection has to be the whole message".to_owned())
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => of_placeable(inline),
    });
    pieces.collect()
}

fn of_placeable(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(Piece::Variable(id.name.to_owned())),
        InlineExpression::StringLiteral { value } => {
            let text = unescape_unicode_to_string(value).into_owned();
            match text.chars().find(|letter| letter.is_control()) {
                Some(letter) => Err(format!("U+{:04X} can’t stand in a text", u32::from(letter))),
                None => Ok(Piece::Text(text)),
            }
        }
        InlineExpression::NumberLiteral { .. } => Err("numbers in braces are not supported; write them".to_owned()),
        InlineExpression::FunctionReference { .. } => Err("functions are not supported".to_owned()),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("references to other messages are not supported".to_owned())
        }
        InlineExpression::Placeable { .. } => Err("braces within braces are not supported".to_owned()),
    }
}
