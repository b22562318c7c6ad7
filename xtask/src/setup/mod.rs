//! Getting what is missing, in an order that fails early: the compiler's part first, long builds last.

pub mod crates;
pub mod debian;
pub mod npm;
pub mod wasm;
pub mod wasm_debian;

use crate::{
    Result,
    need::{Need, Source},
    needs,
    workshop::Workshop,
};
use wasm::Toolchain;

/// Everything that trying the page takes.
pub fn to_try(shop: &Workshop) -> Result<Toolchain> {
    let toolchain = wasm::provide(shop)?;
    provide(shop, &needs::to_build(shop)?)?;
    Ok(toolchain)
}

/// Everything that building the page to be published takes.
pub fn to_publish(shop: &Workshop) -> Result<Toolchain> {
    let toolchain = wasm::provide_to_publish(shop)?;
    provide(shop, &needs::to_build(shop)?)?;
    Ok(toolchain)
}

/// Everything that building the page and testing it in browsers takes.
pub fn to_test(shop: &Workshop) -> Result<Toolchain> {
    let toolchain = wasm::provide(shop)?;
    wasm::provide_to_publish(shop)?;
    let mut needs = needs::to_build(shop)?;
    needs.extend(needs::to_test());
    provide(shop, &needs)?;
    Ok(toolchain)
}

fn provide(shop: &Workshop, needs: &[Need]) -> Result {
    let missing: Vec<&Need> = needs.iter().filter(|need| need.found(shop).is_none()).collect();
    debian::provide(shop, &missing)?;
    npm::provide(shop, &missing)?;
    npm::provide_files(shop, &missing)?;
    crates::provide(shop, &missing)?;
    match missing.iter().find(|need| need.found(shop).is_none()) {
        None => Ok(()),
        Some(need) => Err(format!("{} is still missing after: {}", need.name(), need.command(shop)).into()),
    }
}

/// What the missing things are for, in one sentence.
fn purposes(missing: &[&Need]) -> String {
    let lines = missing.iter().map(|need| format!("{}: {}", need.name(), need.purpose));
    lines.collect::<Vec<_>>().join("; ")
}

/// Those of the missing things that come from one kind of source.
fn from_source<'a>(missing: &[&'a Need], is_it: fn(&Source) -> bool) -> Vec<&'a Need> {
    missing.iter().filter(|need| is_it(&need.source)).copied().collect()
}
