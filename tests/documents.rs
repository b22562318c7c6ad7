//! The documents name files that are there.

use std::fs;
use std::path::Path;

/// What stands in backticks and begins with a folder of this repository.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2).filter(|code| !code.contains(char::is_whitespace));
    quoted.filter(|code| code.split_once('/').is_some_and(|(folder, _)| !folder.is_empty() && root(folder).is_dir()))
}

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let mut named = 0;
    for document in
        ["ARCHITECTURE.md", "CONTRIBUTING.md", "DESIGN.md", "EMBEDDING.md", "HEADERS.md", "METHOD.md", "README.md"]
    {
        let text = fs::read_to_string(root(document)).expect("a document");
        for path in paths(&text).filter(|path| !path.contains('*')) {
            assert!(root(path).exists(), "{document} names {path}");
            named += 1;
        }
    }
    assert!(named > 100, "else they are looked for in the wrong way: {named}");
}
