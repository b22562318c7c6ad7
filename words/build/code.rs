//! What becomes of the messages: functions in Rust, and the text of a translation.

use std::fmt::Write;

use crate::catalogue::{Catalogue, Message};

/// A module a file and a function a message, whose number is its place among all.
pub fn functions(catalogue: &Catalogue) -> String {
    let mut code =
        format!("/// How many messages there are.\npub(crate) const ALL: usize = {};\n", catalogue.messages.len());
    let mut open = None;
    for (number, message) in catalogue.messages.iter().enumerate() {
        if open != Some(&message.subject) {
            code += if open.is_some() { "}\n" } else { "" };
            let _ = writeln!(code, "pub mod {} {{", rust(&message.subject));
            open = Some(&message.subject);
        }
        code += &function(message, number);
    }
    code + if open.is_some() { "}\n" } else { "" }
}

fn function(message: &Message, number: usize) -> String {
    let Message { id, comment, pattern, .. } = message;
    let variables = pattern.variables();
    let text = format!("{:?}, {number}", pattern.written(&variables));
    let (mut taken, mut given) = (Vec::new(), Vec::new());
    for variable in &variables {
        let name = rust(variable);
        let kind = if pattern.count.as_deref() == Some(*variable) { "usize" } else { "impl core::fmt::Display" };
        taken.push(format!("{name}: {kind}"));
        given.push(format!("&{name}"));
    }
    let given = given.join(", ");
    let (result, body) = match &pattern.count {
        _ if variables.is_empty() => ("&'static str", format!("crate::pick({text})")),
        None => ("String", format!("crate::filled({text}, &[{given}])")),
        Some(count) => ("String", format!("crate::filled_for({}, {text}, &[{given}])", rust(count))),
    };
    let about = [pattern.shown(), comment.clone()].into_iter().filter(|line| !line.is_empty());
    let about: String = about.map(|line| format!("    #[doc = {line:?}]\n")).collect();
    format!("{about}    pub fn {}({}) -> {result} {{ {body} }}\n", rust(id), taken.join(", "))
}

fn rust(name: &str) -> String {
    name.replace('-', "_")
}

/// A translation as a file: one line a message, in the order of the first language's.
pub fn text(first: &Catalogue, translation: &Catalogue) -> String {
    let lines = first.messages.iter().zip(&translation.messages);
    lines.map(|(first, message)| message.pattern.written(&first.pattern.variables()) + "\n").collect()
}
