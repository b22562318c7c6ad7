//! Prints the German text, as the page fetches it.

fn main() {
    print!("{}", trainprint_words::GERMAN);
}
