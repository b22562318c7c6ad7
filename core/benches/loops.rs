//! The loops on this machine, a line each, for people and for the browser's run, which divides by them.

#[path = "loops/figures.rs"]
mod figures;

fn main() {
    let start = std::time::Instant::now();
    for figure in figures::figures(|| start.elapsed().as_secs_f64() * 1e3) {
        println!("{figure}");
    }
}
