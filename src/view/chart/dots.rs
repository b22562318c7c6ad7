//! A dot plot on a logarithmic axis: a name, a mark, its value; a range is a bar with its best value marked.

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
    /// How wide the names are, in units of the picture.
    pub names: f64,
    /// What to say where a line has no value.
    pub absent: &'static str,
}

const WIDTH: f64 = 720.0;
const RIGHT: f64 = 640.0;
const LINE: f64 = 28.0;
const TOP: f64 = 34.0;

pub fn dots(props: &Dots) -> Html {
    let values =
        props.dots.iter().filter_map(|dot| dot.value).flat_map(|value| [value.low(), value.best(), value.high()]);
    let scale = LogScale::over(values, props.names, RIGHT);
    let height = TOP + LINE * props.dots.len() as f64 + 6.0;
    html! {
        <figure class="chart" tabindex="0" aria-label={props.title}>
            <figcaption class="chart__axis">{ words::results::scale(props.unit) }</figcaption>
            <svg viewBox={format!("0 0 {WIDTH} {height}")} role="img" aria-label={props.title}>
                { for scale.ticks().into_iter().map(|decade| tick(&scale, decade, props.names, height)) }
                { for props.dots.iter().enumerate().map(|(index, dot)| line(props, &scale, index, dot)) }
            </svg>
        </figure>
    }
}

fn tick(scale: &LogScale, decade: i32, left: f64, height: f64) -> Html {
    let value = 10f64.powi(decade);
    let x = scale.position(value).unwrap_or(left);
    html! {
        <g class="chart__tick">
            <line x1={x.to_string()} x2={x.to_string()} y1={(TOP - 10.0).to_string()} y2={height.to_string()} />
            <text x={x.to_string()} y="14" text-anchor="middle">{ if decade.abs() < 7 { digits(value, 1) } else { power(decade) } }</text>
        </g>
    }
}

fn line(props: &Dots, scale: &LogScale, index: usize, dot: &Dot) -> Html {
    let y = TOP + LINE * index as f64 + LINE / 2.0;
    let text_y = (y + 4.5).to_string();
    let marks = dot.value.and_then(|value| Some((value, scale.position(value.best())?)));
    html! {
        <g class="chart__line" data-you={dot.is_you.then_some("")}>
            <text class="chart__name" x={(props.names - 12.0).to_string()} y={text_y.clone()} text-anchor="end">{ &dot.name }</text>
            if let Some((value, x)) = marks {
                { bar(scale, value, props.names, y) }
                <circle class="chart__mark" cx={x.to_string()} cy={y.to_string()} r="6" />
                { value_text(scale, value, props.names, x, text_y) }
            } else {
                <text class="chart__absent" x={props.names.to_string()} y={text_y}>
                    { if dot.value.is_some() { words::results::no_place() } else if dot.is_you { words::columns::not_known() } else { props.absent } }
                </text>
            }
        </g>
    }
}

/// The best value, beyond the mark and its bar; on the left of them where the right has no room.
fn value_text(scale: &LogScale, value: Interval<f64>, left: f64, x: f64, y: String) -> Html {
    let ends = [scale.position(value.low()).unwrap_or(left), scale.position(value.high()).unwrap_or(x)];
    let text = whole(value.best());
    let (x, anchor) = if ends[1] < RIGHT - 30.0 || text.chars().count() < 8 {
        (ends[1] + 13.0, "start")
    } else {
        (ends[0] - 13.0, "end")
    };
    html! { <text class="chart__value" x={x.to_string()} {y} text-anchor={anchor}>{ text }</text> }
}

fn bar(scale: &LogScale, value: Interval<f64>, left: f64, y: f64) -> Html {
    let ends = scale.position(value.low()).or(Some(left)).zip(scale.position(value.high()));
    let Some((from, to)) = ends.filter(|_| !value.is_exact()) else { return html! {} };
    html! { <line class="chart__bar" x1={from.to_string()} x2={to.to_string()} y1={y.to_string()} y2={y.to_string()} /> }
}
