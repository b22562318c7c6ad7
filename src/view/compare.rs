//! The reader's run beside every row of the paper's Table 2: the picture, the table, and the row into the form.

use trainprint_core::data::{self, PaperRow};
use trainprint_core::estimate::{Estimate, estimate};
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Emissions, Money};
use trainprint_core::scenario::Run;
use yew::prelude::*;

use crate::panels;
use crate::shown::{dollars, range, whole};

use super::chart::dots::{Dot, Dots, dots};
use super::paper::{caveat, filled_rows, hardware, notes, published, rows};
use super::pictures::pictures;
use super::still::{Draw, Still};
use super::table::{column, number, number_column};
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct CompareProps {
    /// The reader's figures.
    pub figures: Estimate,
    pub dispatch: Callback<Action>,
}

/// The picture, and the table: its rows of the paper are the same at every edit.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps { figures, dispatch } = props;
    let filled = use_state(|| false);
    let runs = use_memo(*filled, |filled| published(*filled));
    let rows: Draw = if *filled { filled_rows } else { rows };
    let onchange = {
        let filled = filled.clone();
        Callback::from(move |_: Event| filled.set(!*filled))
    };
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{ words::paper::beside() }</h2>
            <div data-picture="comparison">
                { picture(figures.market_based, *filled, &runs) }
                { pictures(panels::picture) }
            </div>
            <label class="check">
                <input type="checkbox" id="fill" checked={*filled} {onchange} />
                { words::paper::fill() }
            </label>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="compare-title">
            <table class="table">
                <caption>{ words::paper::table_2() }</caption>
                <thead><tr>
                    { column(words::columns::model()) }
                    { column(words::columns::hardware()) }
                    { number_column(words::paper::power()) }
                    { number_column(words::paper::hours()) }
                    { number_column(words::columns::energy()) }
                    { number_column(words::columns::emissions()) }
                    { number_column(words::columns::cost()) }
                    { column(words::columns::load()) }
                </tr></thead>
                <tbody>{ your_row(figures) }</tbody>
                <Still draw={rows} {dispatch} />
            </table>
            </div>
            <Still draw={what_to_know as Draw} {dispatch} />
        </section>
    }
}

/// The reader's emissions among those of Table 2.
fn picture(you: Option<Interval<Emissions>>, filled: bool, runs: &[(&'static PaperRow, Run)]) -> Html {
    let you = dot(words::paper::you().to_owned(), you, true);
    let paper = runs.iter().map(|(row, run)| {
        dot(
            model(row) + if row.watts.is_none() && run.power.is_some() { " †" } else { "" },
            estimate(run).market_based,
            false,
        )
    });
    dots(&Dots {
        title: if filled { words::paper::picture_filled() } else { words::paper::picture() },
        unit: if filled { words::paper::unit_filled() } else { words::columns::market_based() },
        dots: std::iter::once(you).chain(paper).collect(),
        absent: words::paper::no_power(),
    })
}

fn what_to_know(_: &Callback<Action>) -> Html {
    html! {
        <>
            <h3>{ words::paper::to_know() }</h3>
            { notes(2) }
            <ul class="caveats">{ for data::CAVEATS.iter().filter(|caveat| caveat.general).map(caveat) }</ul>
        </>
    }
}

/// The numbers of the plot's first line.
fn your_row(figures: &Estimate) -> Html {
    let cost = figures.cost.map(|cost| cost.map(Money::as_usd));
    let known = |text: Option<String>| text.unwrap_or_else(|| words::columns::not_known().to_owned());
    html! {
        <tr class="table__row table__you" id="row-you">
            <th scope="row" colspan="4">{ words::paper::you() }</th>
            { number(known(figures.energy.map(|energy| whole(energy.best().as_kwh())))) }
            { number(known(figures.market_based.map(|co2| whole(co2.best().as_lb())))) }
            { number(known(cost.map(|cost| range(cost.low(), cost.high(), dollars)))) }
            <td></td>
        </tr>
    }
}

fn model(row: &PaperRow) -> String {
    format!("{} ({})", row.name, hardware(row))
}

fn dot(name: String, emissions: Option<Interval<Emissions>>, is_you: bool) -> Dot {
    Dot { name: name.into(), value: emissions.map(|co2| co2.map(Emissions::as_lb)), is_you }
}
