//! Prints a part of the page as text: `page`, the link of its `example`, what stands `without` a calculator, or the `method`.
//! `cargo xtask build` puts it in.

#[cfg(not(target_arch = "wasm32"))]
#[path = "prerender/document.rs"]
mod document;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use tokio::runtime::Builder;
    use tokio::task::LocalSet;
    use trainprint::prerender;

    let runtime = Builder::new_current_thread().build().expect("a runtime");
    let text = match std::env::args().nth(1).as_deref() {
        Some("page") => LocalSet::new().block_on(&runtime, prerender::page()),
        Some("without") => LocalSet::new().block_on(&runtime, prerender::without()),
        Some("example") => prerender::example(),
        Some("method") => document::html(include_str!("../METHOD.md")),
        _ => panic!("prerender page, example, without, or method"),
    };
    print!("{text}");
}
