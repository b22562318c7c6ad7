//! Cuts compiled code in two at the place that `src/main.rs` of the page names: `trainprint-cut CODE FOLDER SCRIPT`. The first half, `main.wasm`,
//! is for wasm-bindgen, which makes the script; `halves.js` fetches the other when it is asked for.

use std::path::Path;
use std::{env, error::Error, fs};

use wasm_split_cli_support::{Options, transform};

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = env::args().skip(1).collect();
    let [code, folder, script] = &given[..] else { return Err("trainprint-cut CODE FOLDER SCRIPT".into()) };
    let (code, folder) = (fs::read(code)?, Path::new(folder));
    let (first, script) = (folder.join("main.wasm"), format!("./{script}"));
    let mut options = Options::new(&code);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = "./halves.js";
    options.main_module = &script;
    let halves = transform(options)?.split_modules;
    match &halves[..] {
        [other] => Ok(fs::rename(other, folder.join("later.wasm"))?),
        halves => Err(format!("there are {} halves beside the first", halves.len()).into()),
    }
}
