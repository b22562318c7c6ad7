//! Turns `en/*.ftl` into one function a message, and `de/` into the text that the page fetches. A bad message stops the
//! build with its file, its name and what is wrong.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/code.rs"]
mod code;
#[path = "build/pattern.rs"]
mod pattern;
#[path = "build/tables.rs"]
mod tables;

use std::{env, fs, path::Path, process};

fn main() {
    println!("cargo::rerun-if-changed=build");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    let made = read("en").and_then(|english| {
        let german = read("de")?.following(&english)?;
        let file = fs::read_to_string("de/tables.tsv").map_err(|error| format!("words/de/tables.tsv: {error}"))?;
        let tables = tables::read("de", &file)?;
        Ok((code::functions(&english, &tables), code::text(&english, &german, &tables)))
    });
    match made {
        Ok((functions, text)) => {
            write("words.rs", &functions);
            write("de.txt", &text);
        }
        Err(fault) => {
            println!("cargo::error={fault}");
            process::exit(1);
        }
    }
}

/// All files of a language, in the order of their names.
fn read(language: &str) -> Result<catalogue::Catalogue, String> {
    println!("cargo::rerun-if-changed={language}");
    let mut files = Vec::new();
    for entry in fs::read_dir(language).map_err(|error| format!("words/{language}: {error}"))?.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if let Some(subject) = name.strip_suffix(".ftl") {
            let text = fs::read_to_string(path).map_err(|error| format!("words/{language}/{name}: {error}"))?;
            files.push((subject.to_owned(), text));
        }
    }
    files.sort();
    catalogue::Catalogue::read(language, &files)
}
