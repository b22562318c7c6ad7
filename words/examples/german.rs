//! Writes the German text into a file, as the page fetches it; without a name of one it is printed.

use std::{env, fs, io};

fn main() -> io::Result<()> {
    match env::args().nth(1) {
        Some(file) => fs::write(file, trainprint_words::GERMAN),
        None => {
            print!("{}", trainprint_words::GERMAN);
            Ok(())
        }
    }
}
