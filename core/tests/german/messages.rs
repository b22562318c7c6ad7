//! The messages of the core, as their German files have them.

/// The files whose every message the core says.
pub const SUBJECTS: [&str; 13] = [
    "data",
    "format",
    "green-algorithms",
    "input",
    "limits",
    "link",
    "offer",
    "plausible",
    "project",
    "reading",
    "recomputed",
    "warning",
    "working",
];

/// Messages that nothing but another table or another fault of ours would bring up.
pub const UNREACHED: [&str; 1] = ["memory-without-watts"];

/// Each text of a file with the name of its message: what stands around its variables.
pub fn of(subject: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("{}/../words/de/{subject}.ftl", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::read_to_string(&path).expect(&path);
    let (mut id, mut all) = (String::new(), Vec::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let text = match line.split_once(" =") {
            Some((name, text)) if !line.starts_with(' ') => {
                id = name.to_owned();
                text
            }
            _ => line.split_once("] ").map_or("", |(_, text)| text),
        };
        let parts = parts(text.trim());
        if !parts.is_empty() {
            all.push((id.clone(), parts));
        }
    }
    assert!(!all.is_empty(), "{path}");
    all
}

fn parts(text: &str) -> Vec<String> {
    let text = text.replace("{\" \"}", " ").replace("{\"{\"}", "\u{1}");
    let outside = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    outside.filter(|part| !part.is_empty() && !part.contains("->")).map(|part| part.replace('\u{1}', "{")).collect()
}

/// Whether a sentence has all these parts in this order.
pub fn has(sentence: &str, parts: &[String]) -> bool {
    let mut rest = Some(sentence);
    for part in parts {
        rest = rest.and_then(|rest| rest.split_once(part.as_str())).map(|(_, after)| after);
    }
    rest.is_some()
}
