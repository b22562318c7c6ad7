//! Power over time: a band from the lowest to the highest reading of each stretch, the mean in it, gaps left open, the device's
//! name at its end.

use trainprint_core::format;
use yew::prelude::*;

use crate::picture::buttons;

use super::said::{Measured, Series};
use trainprint::view::table::column;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 220.0;
const TOP: f64 = 22.0;
const LEFT: f64 = 56.0;
/// Room for the names.
const RIGHT: f64 = 96.0;
const BOTTOM: f64 = 24.0;
/// How many devices are drawn apart, each in a colour of its own.
const APART: usize = 8;
/// Names are at least so far apart.
const LINE: f64 = 13.0;

/// The plot and its table; nothing where the log has no readings over time.
pub fn plot(measured: &Measured) -> Html {
    let points = || measured.series.iter().flat_map(|series| &series.points);
    let most = points().map(|point| point[3]).fold(0.0, f64::max);
    let hours = measured.span_hours.unwrap_or(0.0).max(points().map(|point| point[0]).fold(0.0, f64::max));
    if points().next().is_none() || most <= 0.0 || hours <= 0.0 {
        return Html::default();
    }
    let scale = Scale { hours, watts: most };
    let (right, base) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
    html! {
        <figure class="import__plot" data-picture="power">
            <div class="scroll" tabindex="0" role="group" aria-label={words::logs::plot()}>
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={words::logs::plot_about()}>
                { for measured.gaps.iter().map(|gap| shade(gap, &scale)) }
                <line class="chart__axis" x1={LEFT.to_string()} x2={right.to_string()} y1={base.to_string()} y2={base.to_string()} />
                { for measured.series.iter().enumerate().map(|(index, series)| band(index, series, &measured.gaps, &scale)) }
                { names(&measured.series, &scale) }
                <text class="chart__label" x="0" y={(TOP + 4.0).to_string()}>{ format!("{} W", short(most)) }</text>
                <text class="chart__label" x="0" y={base.to_string()}>{ "0 W" }</text>
                <text class="chart__label" x={LEFT.to_string()} y={(HEIGHT - 6.0).to_string()}>{ "0 h" }</text>
                <text class="chart__label" x={right.to_string()} y={(HEIGHT - 6.0).to_string()} text-anchor="end">{ format!("{} h", short(hours)) }</text>
            </svg>
            </div>
            <figcaption>
                { words::logs::plot_legend() }
            </figcaption>
            { buttons() }
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
        LEFT + hours / self.hours * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, watts: f64) -> f64 {
        TOP + (HEIGHT - BOTTOM - TOP) * (1.0 - watts / self.watts)
    }
}

fn shade((from, to): &(f64, f64), scale: &Scale) -> Html {
    let (x, width) = (scale.x(*from), (scale.x(*to) - scale.x(*from)).max(1.0));
    let height = HEIGHT - BOTTOM - TOP;
    html! { <rect class="import__gap" x={x.to_string()} width={width.to_string()} y={TOP.to_string()} height={height.to_string()} /> }
}

/// The points between two gaps are one stroke.
fn band(index: usize, series: &Series, gaps: &[(f64, f64)], scale: &Scale) -> Html {
    let drawn = strokes(&series.points, gaps).into_iter().map(|stroke| {
        let at = |watts: usize| move |point: &[f64; 4]| format!("{:.1},{:.1} ", scale.x(point[0]), scale.y(point[watts]));
        let above: String = stroke.iter().map(at(3)).collect();
        let below: String = stroke.iter().rev().map(at(1)).collect();
        let mean: String = stroke.iter().map(at(2)).collect();
        html! { <><polygon class="import__band" points={above + &below} /><polyline class="import__mean" points={mean} /></> }
    });
    html! { <g class={format!("import__device--{}", index % APART)}>{ for drawn }</g> }
}

/// The line is broken once for each gap, where most of it is: a point stands where its stretch begins, which may be a little
/// off the ends of the gap.
fn strokes<'p>(points: &'p [[f64; 4]], gaps: &[(f64, f64)]) -> Vec<&'p [[f64; 4]]> {
    let broken = |(from, to): &(f64, f64)| {
        let inside = |pair: &[[f64; 4]]| pair.last().map_or(0.0, |next| to.min(next[0])) - from.max(pair[0][0]);
        let pairs = points.windows(2).map(inside).enumerate().filter(|(_, inside)| *inside > 0.0);
        pairs.max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(before, _)| before + 1)
    };
    let mut breaks: Vec<usize> = gaps.iter().filter_map(broken).collect();
    breaks.sort_unstable();
    breaks.dedup();
    let mut strokes = Vec::new();
    let mut rest = points;
    for at in breaks.into_iter().rev() {
        let (before, stroke) = rest.split_at(at);
        strokes.push(stroke);
        rest = before;
    }
    strokes.push(rest);
    strokes
}

/// Each device by name at the end of its line, in the colour of it, none upon another.
fn names(series: &[Series], scale: &Scale) -> Html {
    let ends = series.iter().enumerate().take(APART);
    let mut ends: Vec<(f64, usize)> =
        ends.filter_map(|(index, of)| Some((scale.y(of.points.last()?[2]), index))).collect();
    ends.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    // From the lowest up, so that none falls off the end.
    let mut room = HEIGHT - BOTTOM;
    for (y, _) in ends.iter_mut().rev() {
        *y = y.min(room);
        room = *y - LINE;
    }
    let name = |(y, index): (f64, usize)| {
        let class = format!("chart__label import__name import__device--{index}");
        let name = series.get(index).map(|of| of.device.chars().take(16).collect::<String>());
        html! { <text {class} x={(WIDTH - RIGHT + 6.0).to_string()} y={(y + 4.0).to_string()}>{ name }</text> }
    };
    let more = series.len().saturating_sub(APART);
    html! {
        <>
            { for ends.into_iter().map(name) }
            if more > 0 {
                <text class="chart__label" x={(WIDTH - RIGHT + 6.0).to_string()} y="12">{ words::logs::and_more(more) }</text>
            }
        </>
    }
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
                { column(words::logs::device()) }{ column(words::logs::lowest()) }{ column(words::logs::highest()) }
                { column(words::logs::highest_at()) }
            </tr></thead>
            <tbody>{ for measured.series.iter().take(16).map(row) }</tbody>
        </table>
    }
}

/// A number with as many digits as the page shows, and no zeros behind them.
pub fn short(value: f64) -> String {
    let text = format::significant(value, 4);
    let has_zeros = text.contains('.') && !text.contains('×');
    words::number(if has_zeros { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_where_a_gap_is_however_its_ends_are_rounded() {
        let at = |hours: f64| [hours, 1.0, 2.0, 3.0];
        let points = [0.0, 0.1, 0.2, 0.5, 0.6].map(at);
        for gap in [(0.2, 0.5), (0.199_999, 0.5), (0.200_001, 0.51), (0.2, 0.499)] {
            let lengths: Vec<usize> = strokes(&points, &[gap]).iter().map(|stroke| stroke.len()).collect();
            assert_eq!(lengths.iter().sum::<usize>(), 5);
            assert!(lengths.len() == 2 && lengths[1] == 3, "{gap:?}: {lengths:?}");
        }
        assert_eq!(strokes(&points, &[]).len(), 1);
    }

    #[test]
    fn numbers_have_no_zeros_behind_them() {
        assert_eq!([short(576.0), short(0.5), short(1500.0), short(0.0)], ["576", "0.5", "1,500", "0"]);
    }
}
