//! Prints a part of the page as text: `page`, or what stands `without` a calculator. `cargo xtask build` puts it in.

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
        _ => panic!("prerender page, or prerender without"),
    };
    print!("{text}");
}
