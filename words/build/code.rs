//! What becomes of the messages: functions in Rust, and the text of a translation.

use std::fmt::Write;

use crate::catalogue::{Catalogue, Message};
use crate::tables::Tables;

/// A module a file with its text, one line a message, and a function a message: the number of its line.
pub fn functions(catalogue: &Catalogue, tables: &Tables) -> String {
    let count =
        |name, about, count| format!("/// How many {about} there are.\npub(crate) const {name}: usize = {count};\n");
    let mut code =
        count("ALL", "messages", catalogue.messages.len()) + &count("OF_TABLES", "texts of tables", tables.len());
    let mut before = 0;
    for subject in catalogue.messages.chunk_by(|one, next| one.subject == next.subject) {
        let text: String = subject.iter().map(|message| line(message, message)).collect();
        let _ = writeln!(code, "pub mod {} {{", rust(&subject[0].subject));
        let _ = writeln!(code, "    static SUBJECT: crate::Subject = crate::Subject::new({text:?}, {before});");
        subject.iter().enumerate().for_each(|(number, message)| code += &function(message, number));
        code += "}\n";
        before += subject.len();
    }
    code
}

fn function(message: &Message, number: usize) -> String {
    let Message { id, comment, pattern, .. } = message;
    let variables = pattern.variables();
    let (mut taken, mut given) = (Vec::new(), Vec::new());
    for variable in &variables {
        let name = rust(variable);
        let kind = if pattern.count.as_deref() == Some(*variable) { "usize" } else { "impl core::fmt::Display" };
        taken.push(format!("{name}: {kind}"));
        given.push(format!("&{name}"));
    }
    let given = given.join(", ");
    let (result, body) = match &pattern.count {
        _ if variables.is_empty() => ("&'static str", format!("SUBJECT.said({number})")),
        None => ("String", format!("SUBJECT.filled({number}, &[{given}])")),
        Some(count) => ("String", format!("SUBJECT.filled_for({}, {number}, &[{given}])", rust(count))),
    };
    let about = [pattern.shown(), comment.clone()].into_iter().filter(|line| !line.is_empty());
    let about: String = about.map(|line| format!("    #[doc = {line:?}]\n")).collect();
    format!("{about}    pub fn {}({}) -> {result} {{ {body} }}\n", rust(id), taken.join(", "))
}

fn rust(name: &str) -> String {
    name.replace('-', "_")
}

/// A translation as a file: one line a message, in the order of the first language's; then the texts of tables in the order of
/// their English, which stands before a tab.
pub fn text(first: &Catalogue, translation: &Catalogue, tables: &Tables) -> String {
    let messages = first.messages.iter().zip(&translation.messages).map(|(first, message)| line(first, message));
    messages.chain(tables.iter().map(|(english, text)| format!("{english}\t{text}\n"))).collect()
}

/// A message as a line, its variables numbered as in the first language.
fn line(first: &Message, message: &Message) -> String {
    message.pattern.written(&first.pattern.variables()) + "\n"
}
