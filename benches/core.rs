//! The maths in a loop, on this machine and in a browser: the same code, so that the two can be divided.
//!
//! On this machine it prints the figures and leaves them for the browser's run, which prints them with the ratio.

use std::hint::black_box;

use trainprint_core::estimate::{estimate, estimate_project};
use trainprint_core::link::{Link, decode, encode};
use trainprint_core::scenario::{Project, Run};

/// Nanoseconds a call, the median of 9 rounds. `now` tells milliseconds.
fn median(now: impl Fn() -> f64, calls: u32, mut call: impl FnMut()) -> f64 {
    let mut rounds: Vec<f64> = (0..9)
        .map(|_| {
            let start = now();
            (0..calls).for_each(|_| call());
            (now() - start) * 1e6 / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[4]
}

/// What is measured, by name, in nanoseconds.
fn figures(now: impl Fn() -> f64) -> [(&'static str, f64); 2] {
    let run = Run::default();
    let text = encode(&Link { project: Project::default(), cited: None });
    let figures_of_a_run = median(&now, 200_000, || {
        black_box(estimate(black_box(&run)));
    });
    let there_and_back = median(&now, 5_000, || {
        let opened = decode(black_box(&text)).expect("a link");
        black_box((estimate_project(&opened.link.project), encode(&opened.link)));
    });
    [("figures of one run", figures_of_a_run), ("link to figures and back", there_and_back)]
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let start = std::time::Instant::now();
    for (name, ns) in figures(|| start.elapsed().as_secs_f64() * 1e3) {
        println!("{name}: {ns:.1} ns");
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    /// What the same loops took on the machine, as `cargo xtask bench` read it: one line a figure.
    const NATIVE: Option<&str> = option_env!("TRAINPRINT_NATIVE");

    #[wasm_bindgen_test]
    fn the_same_maths_in_the_browser() {
        let performance = web_sys::window().and_then(|window| window.performance()).expect("a clock");
        for (name, ns) in super::figures(|| performance.now()) {
            let native = NATIVE.unwrap_or_default().lines().find_map(|line| line.strip_prefix(name));
            let native = native.and_then(|line| line.trim_matches([':', ' ', 'n', 's']).parse::<f64>().ok());
            let ratio = native.map(|native| format!(", {:.1} times native", ns / native)).unwrap_or_default();
            console_log!("{name} in wasm: {ns:.1} ns{ratio}");
            assert!(ns > 0.0, "the clock moved");
        }
    }
}
