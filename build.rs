//! A page that is published is cut in two, at the place that `src/main.rs` names. `cargo xtask build` says so; what cuts it needs to know
//! where code speaks of other code.

/// Set for a build that will be cut.
const CUT: &str = "TRAINPRINT_CUT";

fn main() {
    println!("cargo::rerun-if-env-changed={CUT}");
    println!("cargo::rustc-check-cfg=cfg(cut)");
    let is_of_page = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_of_page && std::env::var_os(CUT).is_some() {
        println!("cargo::rustc-cfg=cut");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
