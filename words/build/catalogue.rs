//! The messages of a language, and whether another language has the same.

use fluent_syntax::ast::{Entry, Message as Parsed};
use fluent_syntax::parser;

use crate::pattern::Pattern;

/// A message of a file: what it is called, what translators are told of it, and its text.
#[derive(Debug)]
pub struct Message {
    pub subject: String,
    pub id: String,
    pub comment: String,
    pub pattern: Pattern,
}

/// The messages of a language, file by file in the order of their names.
#[derive(Debug)]
pub struct Catalogue {
    language: String,
    pub messages: Vec<Message>,
}

impl Catalogue {
    /// Reads files, each with its name before `.ftl`.
    ///
    /// # Errors
    /// A sentence with the file, the message and what is wrong.
    pub fn read(language: &str, files: &[(String, String)]) -> Result<Self, String> {
        let mut catalogue = Self { language: language.to_owned(), messages: Vec::new() };
        for (subject, text) in files {
            catalogue.read_file(subject, text)?;
        }
        Ok(catalogue)
    }

    fn read_file(&mut self, subject: &str, text: &str) -> Result<(), String> {
        let parsed = parser::parse(text).map_err(|(_, errors)| {
            let first = errors.first().map(|error| (line_of(text, error.pos.start), error.kind.to_string()));
            let (line, why) = first.unwrap_or_default();
            format!("words/{}/{subject}.ftl:{line}: it can’t be read as Fluent: {why}", self.language)
        })?;
        for entry in parsed.body {
            match entry {
                Entry::Message(message) => self.add(subject, message)?,
                Entry::Term(term) => {
                    return Err(self.fault(subject, &format!("-{}", term.id.name), "terms are not supported"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn add(&mut self, subject: &str, message: Parsed<&str>) -> Result<(), String> {
        let id = message.id.name;
        let fault = |why: &str| self.fault(subject, id, why);
        if self.find(subject, id).is_some() {
            return Err(fault("it is there twice"));
        }
        if !message.attributes.is_empty() {
            return Err(fault("attributes are not supported; give it a message of its own"));
        }
        let value = message.value.ok_or_else(|| fault("it has no text"))?;
        let pattern = Pattern::of(&value).map_err(|why| fault(&why))?;
        let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
        self.messages.push(Message { subject: subject.to_owned(), id: id.to_owned(), comment, pattern });
        Ok(())
    }

    fn find(&self, subject: &str, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.subject == subject && message.id == id)
    }

    fn fault(&self, subject: &str, id: &str, why: &str) -> String {
        format!("words/{}/{subject}.ftl: {id}: {why}", self.language)
    }

    /// The messages in the order of another language's, which has to have the same, with the same variables.
    ///
    /// # Errors
    /// A sentence with the file, the message and what is wrong.
    pub fn following(mut self, first: &Self) -> Result<Self, String> {
        for message in &self.messages {
            let Message { subject, id, pattern, .. } = message;
            let there = first.find(subject, id);
            let there =
                there.ok_or_else(|| self.fault(subject, id, &format!("{} does not have it", first.language)))?;
            if let Some(why) = pattern.differs_from(&there.pattern, &first.language) {
                return Err(self.fault(subject, id, &why));
            }
        }
        let mut messages = Vec::new();
        for Message { subject, id, .. } in &first.messages {
            let at = self.messages.iter().position(|message| message.subject == *subject && message.id == *id);
            let at = at.ok_or_else(|| self.fault(subject, id, "it is missing"))?;
            messages.push(self.messages.swap_remove(at));
        }
        Ok(Self { messages, ..self })
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
