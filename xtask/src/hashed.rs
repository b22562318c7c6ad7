//! Names after what files hold. The module that is fetched when it is wanted gets one, so that a browser may
//! keep it for ever and never mixes two builds.

use crate::{
    Result,
    halves::LATER,
    minify::{is_of_first_view, script_of},
    paths,
};
use std::{
    fs,
    hash::{DefaultHasher, Hasher},
    path::Path,
};

const SCRIPT: &str = "trainprint-panels.js";
const WASM: &str = "trainprint-panels_bg.wasm";
const CHARSET: &str = "<meta charset=utf-8>";

/// Renames the module's two files after what they hold, and tells the page.
pub fn name_panels(dist: &Path) -> Result {
    let [script, wasm] = [SCRIPT, WASM].map(|name| dist.join(name));
    let hash = hash_of(&[&fs::read(&script)?, &fs::read(&wasm)?]);
    let [new_script, new_wasm] = [SCRIPT, WASM].map(|name| named(name, &hash));
    let page = dist.join("index.html");
    let html = without_snippets(&fs::read_to_string(&page)?);
    let html = replaced(&html, CHARSET, &format!("{CHARSET}{}", told(&new_script)))?;
    fs::write(dist.join(new_script), replaced(&fs::read_to_string(&script)?, WASM, &new_wasm)?)?;
    fs::remove_file(script)?;
    fs::rename(wasm, dist.join(new_wasm))?;
    Ok(fs::write(page, html)?)
}

/// Trunk has the page fetch every snippet at once; the module's own are wanted when it is.
fn without_snippets(html: &str) -> String {
    let mut parts = html.split("<link crossorigin href=./snippets/trainprint-panels-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once('>')).fold(first, |html, (_, rest)| html + rest)
}

/// What `src/fetched.js` looks for.
fn told(script: &str) -> String {
    format!("<meta content=./{script} name=trainprint-panels>")
}

/// Renames the other half of the page after what it holds, and tells the script of the first.
pub fn name_later(dist: &Path) -> Result {
    let later = dist.join(LATER);
    let new_later = LATER.replace("later", &format!("later-{}", hash_of(&[&fs::read(&later)?])));
    let names = paths::files_in(dist)?;
    let code = names.iter().find(|name| is_of_first_view(name)).ok_or("the built page has no code")?;
    let script = dist.join(script_of(Path::new(code)));
    fs::rename(later, dist.join(&new_later))?;
    Ok(fs::write(&script, replaced(&fs::read_to_string(&script)?, LATER, &new_later)?)?)
}

const READER: [&str; 3] = ["reader.js", "trainprint-reader.js", "trainprint-reader_bg.wasm"];

/// Renames the worker that reads logs, its script and its compiled code after what they hold, and tells the page.
pub fn name_reader(dist: &Path) -> Result {
    let [worker, script, wasm] = READER.map(|name| dist.join(name));
    let hash = hash_of(&[&fs::read(&worker)?, &fs::read(&script)?, &fs::read(&wasm)?]);
    let new_worker = format!("trainprint-reader-{hash}_worker.js");
    let [new_script, new_wasm] = [READER[1], READER[2]].map(|name| name.replace("reader", &format!("reader-{hash}")));
    let page = dist.join("index.html");
    let told = format!("{CHARSET}<meta content=./{new_worker} name=trainprint-reader>");
    let html = replaced(&fs::read_to_string(&page)?, CHARSET, &told)?;
    fs::write(dist.join(new_worker), replaced(&fs::read_to_string(&worker)?, READER[1], &new_script)?)?;
    fs::write(dist.join(new_script), replaced(&fs::read_to_string(&script)?, READER[2], &new_wasm)?)?;
    fs::rename(&wasm, dist.join(new_wasm))?;
    fs::remove_file(worker)?;
    fs::remove_file(script)?;
    Ok(fs::write(page, html)?)
}

const WORDS: &str = "words.de.txt";

/// Renames the German text after what it holds, and tells the page.
pub fn name_words(dist: &Path) -> Result {
    let words = dist.join(WORDS);
    let new_words = format!("trainprint-words-de-{}.txt", hash_of(&[&fs::read(&words)?]));
    let page = dist.join("index.html");
    let told = format!("{CHARSET}<meta content=./{new_words} name=trainprint-words-de>");
    let html = replaced(&fs::read_to_string(&page)?, CHARSET, &told)?;
    fs::rename(words, dist.join(new_words))?;
    Ok(fs::write(page, html)?)
}

fn named(name: &str, hash: &str) -> String {
    name.replace("panels", &format!("panels-{hash}"))
}

/// No protection, only a name that another content does not have.
pub fn hash_of(files: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    files.iter().for_each(|bytes| hasher.write(bytes));
    format!("{:016x}", hasher.finish())
}

fn replaced(text: &str, from: &str, to: &str) -> Result<String> {
    if text.contains(from) { Ok(text.replace(from, to)) } else { Err(format!("no {from} in what was built").into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(name: &str, wasm: &str) -> (String, String) {
        let dist = std::env::temp_dir().join(format!("trainprint-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "<meta charset=utf-8><p>").unwrap();
        fs::write(dist.join(SCRIPT), format!("fetch('{WASM}')")).unwrap();
        fs::write(dist.join(WASM), wasm).unwrap();
        name_panels(&dist).unwrap();
        let html = fs::read_to_string(dist.join("index.html")).unwrap();
        let script = html.split_once("content=./").unwrap().1.split_once(' ').unwrap().0.to_owned();
        let text = fs::read_to_string(dist.join(&script)).unwrap();
        let fetched = text.trim_start_matches("fetch('").trim_end_matches("')").to_owned();
        assert_eq!(fs::read_to_string(dist.join(&fetched)).unwrap(), wasm);
        assert!(!dist.join(SCRIPT).exists() && !dist.join(WASM).exists());
        fs::remove_dir_all(dist).unwrap();
        (script, fetched)
    }

    #[test]
    fn the_page_names_the_script_and_the_script_its_wasm() {
        let (script, wasm) = built("one", "code");
        assert_eq!(wasm, script.replace(".js", "_bg.wasm"));
    }

    #[test]
    fn the_page_names_the_worker_the_worker_its_script_and_that_its_wasm() {
        let dist = std::env::temp_dir().join(format!("trainprint-reader-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "<meta charset=utf-8><p>").unwrap();
        fs::write(dist.join(READER[0]), format!("import '{}'", READER[1])).unwrap();
        fs::write(dist.join(READER[1]), format!("fetch('{}')", READER[2])).unwrap();
        fs::write(dist.join(READER[2]), "code").unwrap();
        name_reader(&dist).unwrap();
        let mut text = fs::read_to_string(dist.join("index.html")).unwrap();
        for (before, after) in [("content=./", " "), ("'", "'"), ("'", "'")] {
            let name = text.split_once(before).unwrap().1.split_once(after).unwrap().0.to_owned();
            text = fs::read_to_string(dist.join(name)).unwrap();
        }
        assert_eq!(text, "code");
        assert_eq!(fs::read_dir(&dist).unwrap().count(), 4);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn the_page_names_the_text_of_another_language() {
        let dist = std::env::temp_dir().join(format!("trainprint-words-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "<meta charset=utf-8><p>").unwrap();
        fs::write(dist.join(WORDS), "Stunden").unwrap();
        name_words(&dist).unwrap();
        let html = fs::read_to_string(dist.join("index.html")).unwrap();
        let (name, _) = html.split_once("content=./").unwrap().1.split_once(" name=trainprint-words-de>").unwrap();
        assert_eq!(fs::read_to_string(dist.join(name)).unwrap(), "Stunden");
        assert_eq!(fs::read_dir(&dist).unwrap().count(), 2);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn the_page_fetches_no_snippet_of_the_module() {
        let link = |name| format!("<link crossorigin href=./snippets/{name} rel=modulepreload>");
        let [page, one, other] =
            ["trainprint-403/a.js", "trainprint-panels-47f/a.js", "trainprint-panels-47f/b.js"].map(link);
        assert_eq!(without_snippets(&format!("<p>{one}{page}{other}</p>")), format!("<p>{page}</p>"));
    }

    #[test]
    fn other_code_has_another_name_and_the_same_code_the_same() {
        assert_ne!(built("two", "code").0, built("three", "more code").0);
        assert_eq!(built("four", "code"), built("five", "code"));
    }
}
