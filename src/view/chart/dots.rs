//! A dot plot on a logarithmic axis: a name, under it a mark and its value; a range is a bar with its best value marked. A name
//! above its mark leaves a phone the whole width for the scale.

use trainprint_core::interval::Interval;
use yew::prelude::*;

use crate::shown::{digits, power, whole};

use super::scale::LogScale;

/// One line of the plot.
#[derive(Clone, PartialEq)]
pub struct Dot {
    pub name: AttrValue,
    pub value: Option<Interval<f64>>,
    /// The only filled mark.
    pub is_you: bool,
}

/// The plot and its words.
pub struct Dots {
    pub title: &'static str,
    /// What the axis measures.
    pub unit: &'static str,
    pub dots: Vec<Dot>,
    /// What to say where a line has no value.
    pub absent: &'static str,
}

/// As wide as what a phone has for it, so that letters are as large there as they are meant.
const WIDTH: f64 = 360.0;
const LEFT: f64 = 10.0;
/// Values stand behind their marks.
const RIGHT: f64 = 290.0;
const LINE: f64 = 36.0;
const TOP: f64 = 26.0;

pub fn dots(props: &Dots) -> Html {
    let values =
        props.dots.iter().filter_map(|dot| dot.value).flat_map(|value| [value.low(), value.best(), value.high()]);
    let scale = LogScale::over(values, LEFT, RIGHT);
    let height = TOP + LINE * props.dots.len() as f64 + 6.0;
    html! {
        <figure class="chart">
            <figcaption class="chart__axis">{ words::results::scale(props.unit) }</figcaption>
            <svg viewBox={format!("0 0 {WIDTH} {height}")} role="img" aria-label={props.title}>
                { for scale.ticks().into_iter().map(|decade| tick(&scale, decade, height)) }
                { for props.dots.iter().enumerate().map(|(index, dot)| line(props, &scale, index, dot)) }
            </svg>
        </figure>
    }
}

fn tick(scale: &LogScale, decade: i32, height: f64) -> Html {
    let value = 10f64.powi(decade);
    let x = scale.position(value).unwrap_or(LEFT);
    html! {
        <g class="chart__tick">
            <line x1={x.to_string()} x2={x.to_string()} y1={(TOP - 8.0).to_string()} y2={height.to_string()} />
            <text x={x.to_string()} y="12" text-anchor="middle">{ if decade.abs() < 7 { digits(value, 1) } else { power(decade) } }</text>
        </g>
    }
}

fn line(props: &Dots, scale: &LogScale, index: usize, dot: &Dot) -> Html {
    let top = TOP + LINE * index as f64;
    let y = top + 23.0;
    let text_y = (y + 4.5).to_string();
    let marks = dot.value.and_then(|value| Some((value, scale.position(value.best())?)));
    html! {
        <g class="chart__line" data-you={dot.is_you.then_some("")}>
            <text class="chart__name" x="2" y={(top + 11.0).to_string()}>{ &dot.name }</text>
            if let Some((value, x)) = marks {
                { bar(scale, value, y) }
                <circle class="chart__mark" cx={x.to_string()} cy={y.to_string()} r="5" />
                { value_text(scale, value, x, text_y) }
            } else {
                <text class="chart__absent" x={LEFT.to_string()} y={text_y}>
                    { if dot.value.is_some() { words::results::no_place() } else if dot.is_you { words::columns::not_known() } else { props.absent } }
                </text>
            }
        </g>
    }
}

/// The best value, beyond the mark and its bar; on the left of them where the right has no room.
fn value_text(scale: &LogScale, value: Interval<f64>, x: f64, y: String) -> Html {
    let ends = [scale.position(value.low()).unwrap_or(LEFT), scale.position(value.high()).unwrap_or(x)];
    let text = whole(value.best());
    let (x, anchor) = if ends[1] < RIGHT - 30.0 || text.chars().count() < 8 {
        (ends[1] + 11.0, "start")
    } else {
        (ends[0] - 11.0, "end")
    };
    html! { <text class="chart__value" x={x.to_string()} {y} text-anchor={anchor}>{ text }</text> }
}

fn bar(scale: &LogScale, value: Interval<f64>, y: f64) -> Html {
    let ends = scale.position(value.low()).or(Some(LEFT)).zip(scale.position(value.high()));
    let Some((from, to)) = ends.filter(|_| !value.is_exact()) else { return html! {} };
    html! { <line class="chart__bar" x1={from.to_string()} x2={to.to_string()} y1={y.to_string()} y2={y.to_string()} /> }
}
