//! The built page, timed in Chromium: the parts that are named, or all. `cargo xtask bench` builds the page and says where the
//! browsers are.

#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/browser/mod.rs"]
#[expect(dead_code, reason = "a benchmark uses less of it than the tests do")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
#[path = "in_browser"]
mod parts {
    pub mod embed;
    pub mod first_view;
    pub mod import;
    pub mod page;
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use parts::{embed, first_view, import, page};

    if std::env::var_os("TRAINPRINT_DIST").is_none() {
        println!("cargo xtask bench builds the page and says where the browsers are");
        return;
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let parts: [(&str, fn()); 4] =
        [("first_view", first_view::run), ("page", page::run), ("embed", embed::run), ("import", import::run)];
    for (name, run) in parts {
        if wanted.is_empty() || wanted.iter().any(|part| part == name) {
            run();
        }
    }
}
