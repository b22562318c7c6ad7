//! The loops of the core in a browser, beside what they take on this machine.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[path = "../core/benches/loops/figures.rs"]
mod figures;

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    /// What the same loops took on the machine, as `cargo xtask bench` read it: one line a figure.
    const NATIVE: Option<&str> = option_env!("TRAINPRINT_NATIVE");

    fn native(name: &str) -> Option<f64> {
        let mut lines = NATIVE?.lines();
        let said = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
        said.split_once(" ns")?.0.parse().ok()
    }

    #[wasm_bindgen_test]
    fn the_same_maths_in_the_browser() {
        let performance = web_sys::window().and_then(|window| window.performance()).expect("a clock");
        for figure in super::figures::figures(|| performance.now()) {
            let ratio = native(figure.name).map(|native| format!(", {:.1} times native", figure.ns / native));
            console_log!("in wasm, {figure}{}", ratio.unwrap_or_default());
            assert!(figure.ns > 0.0, "the clock moved");
        }
    }
}
