//! The worker that keeps a build for when there is no network: it is told which files the build has, and what is in each.

use crate::{Result, paths};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

const WORKER: &str = include_str!("../../static/worker.js");
const NAME: &str = "sw.js";

/// What is not the page's own: for servers, for other pages, and the worker itself.
const NOT_KEPT: [&str; 6] = ["_headers", "nginx.conf", "embed.js", "single.html", "card.png", NAME];

/// Writes the worker beside the finished build. It has to come last: any change of a file makes it another.
pub fn write(dist: &Path) -> Result {
    let mut files = paths::files_in(dist)?;
    files.retain(|name| !NOT_KEPT.contains(&name.as_str()));
    files.sort_unstable();
    let entry = |name: &String| {
        // The page is kept under the name of its folder: some servers send `index.html` on there.
        let kept = if name == "index.html" { "" } else { name };
        Ok(format!("{kept:?}:{:?}", integrity(&fs::read(dist.join(name))?)))
    };
    let entries = files.iter().map(entry).collect::<Result<Vec<_>>>()?;
    Ok(fs::write(dist.join(NAME), worker(&entries.join(","))?)?)
}

/// The worker with its list, whose own hash is the name of the build.
fn worker(entries: &str) -> Result<String> {
    let build = BASE64_STANDARD.encode(Sha256::digest(entries.as_bytes()));
    let code: Vec<&str> = WORKER.lines().filter(|line| !line.starts_with("//")).collect();
    let code = code.join("\n");
    for place in ["'FILES'", "'BUILD'"] {
        if code.matches(place).count() != 1 {
            return Err(format!("static/worker.js has not one {place}").into());
        }
    }
    Ok(code.replace("'FILES'", &format!("{{{entries}}}")).replace("'BUILD'", &format!("{build:?}")))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_has_each_file_once_and_is_another_for_another_build() {
        let [one, other] =
            ["\"index.html\":\"sha256-a\"", "\"index.html\":\"sha256-b\""].map(|entries| worker(entries).unwrap());
        assert_eq!(one.matches("index.html\":").count(), 1);
        assert_ne!(one, other);
        assert!(!one.contains("'FILES'") && !one.contains("'BUILD'"));
    }

    #[test]
    fn what_a_file_holds_is_told_as_browsers_check_it() {
        // The hash of nothing, as FIPS 180-4 has it.
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
