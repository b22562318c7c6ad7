//! Turns `data/*.csv` into typed statics. A bad row stops the build with file, line and reason.

#[path = "build/devices.rs"]
mod devices;
#[path = "build/facts.rs"]
mod facts;
#[path = "build/grids.rs"]
mod grids;
#[path = "build/models.rs"]
mod models;
#[path = "build/paper.rs"]
mod paper;
#[path = "build/places.rs"]
mod places;
#[path = "build/table.rs"]
mod table;
#[path = "build/tables.rs"]
mod tables;

use std::{env, fs, path::Path, process};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    let read = |name: &str| fs::read_to_string(Path::new("data").join(name)).map_err(|error| error.to_string());
    match tables::generate(read) {
        Ok(code) => {
            let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("tables.rs");
            fs::write(out, code).expect("OUT_DIR can be written");
        }
        Err(fault) => {
            println!("cargo::error={fault}");
            process::exit(1);
        }
    }
}
