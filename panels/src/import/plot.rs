//! Power over time: a band from the lowest to the highest reading of each stretch, the mean in it, gaps left open.

use trainprint_core::format;
use yew::prelude::*;

use super::said::{Measured, Series};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 200.0;
const LEFT: f64 = 56.0;
const BOTTOM: f64 = 24.0;

/// The plot and its table; nothing where the log has no readings over time.
pub fn plot(measured: &Measured) -> Html {
    let points = || measured.series.iter().flat_map(|series| &series.points);
    let most = points().map(|point| point[3]).fold(0.0, f64::max);
    let hours = measured.span_hours.unwrap_or(0.0).max(points().map(|point| point[0]).fold(0.0, f64::max));
    if points().next().is_none() || most <= 0.0 || hours <= 0.0 {
        return Html::default();
    }
    let scale = Scale { hours, watts: most };
    let (right, base) = (WIDTH, HEIGHT - BOTTOM);
    html! {
        <figure class="import__plot">
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label="Power of each device over time; the table below has its numbers">
                { for measured.gaps.iter().map(|gap| shade(gap, &scale)) }
                <line class="chart__axis" x1={LEFT.to_string()} x2={right.to_string()} y1={base.to_string()} y2={base.to_string()} />
                { for measured.series.iter().map(|series| band(series, &measured.gaps, &scale)) }
                <text class="chart__label" x="0" y="14">{ format!("{} W", short(most)) }</text>
                <text class="chart__label" x="0" y={base.to_string()}>{ "0 W" }</text>
                <text class="chart__label" x={LEFT.to_string()} y={HEIGHT.to_string()}>{ "0 h" }</text>
                <text class="chart__label" x={right.to_string()} y={HEIGHT.to_string()} text-anchor="end">{ format!("{} h", short(hours)) }</text>
            </svg>
            <figcaption>
                { "Lowest to highest reading and the mean, of each device. Shaded: no readings." }
            </figcaption>
            { table(measured) }
        </figure>
    }
}

struct Scale {
    hours: f64,
    watts: f64,
}

impl Scale {
    fn x(&self, hours: f64) -> f64 {
        LEFT + hours / self.hours * (WIDTH - LEFT)
    }

    fn y(&self, watts: f64) -> f64 {
        (HEIGHT - BOTTOM) * (1.0 - watts / self.watts)
    }
}

fn shade((from, to): &(f64, f64), scale: &Scale) -> Html {
    let (x, width) = (scale.x(*from), (scale.x(*to) - scale.x(*from)).max(1.0));
    html! { <rect class="import__gap" x={x.to_string()} width={width.to_string()} y="0" height={(HEIGHT - BOTTOM).to_string()} /> }
}

/// The points between two gaps are one stroke.
fn band(series: &Series, gaps: &[(f64, f64)], scale: &Scale) -> Html {
    let mut strokes: Vec<Vec<&[f64; 4]>> = vec![Vec::new()];
    let mut last = None;
    for point in &series.points {
        // A point stands where its stretch begins, which may be a little before the end of the gap.
        let is_after_gap = last.is_some_and(|last| gaps.iter().any(|(from, _)| (last..point[0]).contains(from)));
        if is_after_gap {
            strokes.push(Vec::new());
        }
        if let Some(stroke) = strokes.last_mut() {
            stroke.push(point);
        }
        last = Some(point[0]);
    }
    let drawn = strokes.iter().filter(|stroke| !stroke.is_empty()).map(|stroke| {
        let at = |watts: usize| move |point: &&&[f64; 4]| format!("{:.1},{:.1} ", scale.x(point[0]), scale.y(point[watts]));
        let above: String = stroke.iter().map(|point| at(3)(&point)).collect();
        let below: String = stroke.iter().rev().map(|point| at(1)(&point)).collect();
        let mean: String = stroke.iter().map(|point| at(2)(&point)).collect();
        html! { <><polygon class="import__band" points={above + &below} /><polyline class="import__mean" points={mean} /></> }
    });
    html! { <g>{ for drawn }</g> }
}

fn table(measured: &Measured) -> Html {
    let row = |series: &Series| {
        let of = |at: usize, fold: fn(f64, f64) -> f64, start: f64| {
            series.points.iter().map(|point| point[at]).fold(start, fold)
        };
        let low = of(1, f64::min, f64::INFINITY);
        let high = of(3, f64::max, 0.0);
        let peak = series.points.iter().find(|point| point[3] == high).map_or(0.0, |point| point[0]);
        html! { <tr><th scope="row">{ &series.device }</th><td>{ short(low) }</td><td>{ short(high) }</td><td>{ short(peak) }</td></tr> }
    };
    html! {
        <table>
            <thead><tr>
                <th scope="col">{ "Device" }</th><th scope="col">{ "Lowest (W)" }</th><th scope="col">{ "Highest (W)" }</th>
                <th scope="col">{ "Highest at (h)" }</th>
            </tr></thead>
            <tbody>{ for measured.series.iter().take(16).map(row) }</tbody>
        </table>
    }
}

/// A number with as many digits as the page shows.
pub fn short(value: f64) -> String {
    format::significant(value, 4)
}
