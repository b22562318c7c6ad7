//! `cargo xtask build`: the release build in dist/, weighed against its budget.

use crate::{
    Result, card, halves, hashed, inline, lockdown, minify, offline, paths, prerender, setup, single, trunk,
    weight::{self, Weight, grouped},
    workshop::Workshop,
};

/// What is in the name of the files that are fetched when they are first wanted.
const LATER: [&str; 4] = ["later", "panels", "reader", "words"];

/// What tells servers how to send the page, and what other pages and frames fetch: not what opens the page.
const FOR_OTHERS: [&str; 6] = ["_headers", "nginx.conf", "embed.js", "single.html", "method.html", "card.png"];

/// The style is in the page; as a file it is for the page of the method.
const OF_THE_METHOD: &str = "style-";

/// What the first view may weigh, all its files compressed. Rust 1.95 makes it some 2,500 heavier than Rust 1.96; in another folder
/// functions may stand in another order.
const BUDGET: usize = 150_000;

/// The release build, which fails when it is over its budget.
pub fn run(shop: &Workshop) -> Result {
    let toolchain = setup::to_publish(shop)?;
    let about = "compiles the page and makes it small (usually 6 minutes the first time, 3 later)";
    shop.steps.run("release build in dist/", about, || {
        trunk::release(shop, toolchain)?.run()?;
        let dist = paths::dist(&shop.root);
        halves::cut(shop, &dist)?;
        minify::scripts(shop, &dist)?;
        minify::code(shop, &dist)?;
        hashed::name_later(&dist)?;
        hashed::name_panels(&dist)?;
        hashed::name_reader(&dist)?;
        hashed::name_words(&dist)?;
        prerender::without(shop, &dist)?;
        card::address(&dist)?;
        lockdown::close(&dist)?;
        single::write(shop, &dist)?;
        prerender::page(shop, &dist)?;
        prerender::method(shop, &dist)?;
        inline::put(&dist)?;
        offline::write(&dist)
    })?;
    shop.steps.run("weight of the page", "raw, and compressed as it is sent (usually half a minute)", || {
        let mut weights = weight::of_folder(&paths::dist(&shop.root))?;
        weights.retain(|file| !FOR_OTHERS.contains(&file.name.as_str()) && !file.name.starts_with(OF_THE_METHOD));
        let (later, first): (Vec<Weight>, Vec<Weight>) =
            weights.into_iter().partition(|file| LATER.iter().any(|later| file.name.contains(later)));
        let totals = [weight::total("first view", &first), weight::total("fetched when wanted", &later)];
        print!("{}", weight::table(first.iter().chain(&later).chain(&totals)));
        within_budget(&totals[0])
    })
}

fn within_budget(total: &Weight) -> Result {
    let (weight, budget) = (grouped(total.brotli), grouped(BUDGET));
    if total.brotli > BUDGET {
        return Err(format!("the page weighs {weight} bytes compressed: its budget is {budget}").into());
    }
    println!("    {weight} of {budget} bytes compressed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_of(brotli: usize) -> Weight {
        Weight { name: String::new(), raw: 0, brotli }
    }

    #[test]
    fn the_budget_is_the_last_weight_that_passes() {
        assert!(within_budget(&page_of(BUDGET)).is_ok());
        assert!(within_budget(&page_of(BUDGET + 1)).is_err());
    }
}
