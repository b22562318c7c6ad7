//! `cargo xtask screenshots`: the pictures of the README in docs/ and the card in static/, drawn anew from the built page.

use crate::{Result, browsers, build, leftovers, paths, setup, workshop::Workshop};

pub fn run(shop: &Workshop) -> Result {
    setup::to_test(shop)?;
    build::run(shop)?;
    let draw = browsers::cargo_with_drivers(shop)?.env("TRAINPRINT_DIST", paths::dist(&shop.root));
    let draw = draw.args(["run", "--quiet", "--locked", "--package", "trainprint", "--example", "screenshots"]);
    shop.steps.run("the pictures in docs/", "usually 1 minute", || leftovers::run(draw))
}
