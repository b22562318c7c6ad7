//! A folder in which one build of the page follows another, served behind a network that can be cut.

use std::fs;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::gate::Gate;

pub struct Builds {
    pub gate: Gate,
    folder: TempDir,
}

impl Builds {
    /// The built page as it is, and nothing before it.
    pub async fn serve() -> Self {
        let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let server = listener.local_addr().expect("an address").to_string();
        let folder = tempfile::tempdir().expect("a folder");
        copy(Path::new(&dist), folder.path());
        let router = axum::Router::new().fallback_service(ServeDir::new(folder.path()));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { gate: Gate::before(server).await, folder }
    }

    /// Puts another build in the place of this one: its page has this title, and its worker keeps that page.
    pub fn write_next(&self, title: &str) {
        let [page, worker] = ["index.html", "sw.js"].map(|name| self.folder.path().join(name));
        let html = fs::read_to_string(&page).expect("the page");
        let next = titled(&html, title);
        let code = fs::read_to_string(&worker).expect("the worker");
        assert!(code.contains(&hash(&html)), "the worker does not keep the page");
        let code = code.replace(&hash(&html), &hash(&next)).replacen("BUILD = KEPT + \"", "BUILD = KEPT + \"next", 1);
        write_over(&page, &next);
        write_over(&worker, &code);
    }

    /// Changes the page behind the worker's back, as a deployment does that was cut off.
    pub fn spoil(&self) {
        let page = self.folder.path().join("index.html");
        let html = fs::read_to_string(&page).expect("the page");
        write_over(&page, &(html + "<p>more</p>"));
    }

    /// Keeps the build as a release in a folder of its own; its title is its name.
    pub fn keep_release(&self, name: &str) {
        let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
        let folder = self.folder.path().join(name);
        copy(Path::new(&dist), &folder);
        let page = folder.join("index.html");
        let html = fs::read_to_string(&page).expect("the page");
        fs::write(page, titled(&html, name)).expect("the release's page");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("a file").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).expect("a copy") }
    }
}

fn titled(html: &str, title: &str) -> String {
    let (before, rest) = html.split_once("<title>").expect("a title");
    let (_, after) = rest.split_once("</title>").expect("its end");
    format!("{before}<title>{title}</title>{after}")
}

fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Writes a file anew, later than before by the server's clock, which counts in seconds: of two files of one second it says that
/// nothing has changed.
fn write_over(path: &Path, text: &str) {
    let before = fs::metadata(path).and_then(|file| file.modified()).expect("the time of a file");
    fs::write(path, text).expect("a file");
    let file = fs::File::options().write(true).open(path).expect("the file");
    file.set_modified(before + Duration::from_secs(2)).expect("its time");
}
