//! A labelled number: it owns its text, hands up what it reads, and says under itself what it can't read.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use trainprint_core::interval::Interval;
use trainprint_core::limits::Limit;
use trainprint_core::link::shorten;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::shown::exact;

use super::super::announcer::PAUSE_MS;
use super::echo::Echo;
use crate::form::Typed;
use crate::later;
use trainprint_core::reading::{self, Reading, ReadingError};

/// What reads a text that may have this unit; without a unit, a whole number.
pub type Reader = fn(&str, Option<&str>, &'static Limit) -> Result<Reading, ReadingError>;

thread_local! {
    static READER: Cell<Option<Reader>> = const { Cell::new(None) };
}

/// Has all fields of this module read by it.
pub fn read_by(reader: Reader) {
    READER.set(Some(reader));
}

/// What reads them, in the page from its other half.
pub fn read(text: &str, unit: Option<&str>, limit: &'static Limit) -> Result<Reading, ReadingError> {
    match unit {
        Some(unit) => reading::read(text, unit, limit),
        None => reading::read_whole(text, limit),
    }
}

#[derive(Clone, Properties, PartialEq)]
pub struct NumberProps {
    pub id: &'static str,
    pub label: &'static str,
    /// The unit, shown beside the label and allowed after the number.
    #[prop_or_default]
    pub unit: &'static str,
    pub limit: &'static Limit,
    pub value: Option<Interval<f64>>,
    /// A whole number, no range.
    #[prop_or_default]
    pub whole: bool,
    /// What the word `none` means here, as in links; without it a number is needed.
    #[prop_or_default]
    pub none: Option<&'static str>,
    /// A field that may stay empty: it asks for something that is not in the run.
    #[prop_or_default]
    pub blank: bool,
    #[prop_or_default]
    pub hint: AttrValue,
    /// Takes the field's id and what it hands up.
    pub on_type: Callback<(&'static str, Typed)>,
}

#[component]
pub fn Number(props: &NumberProps) -> Html {
    let text = use_state(|| written(props, props.value));
    let echo = use_mut_ref(|| Echo::of(props.value));
    use_value_from_elsewhere(props, &text, &echo);
    let read = reading_of(props, &text);
    let gone = echo.borrow().gone.clone();
    let pause = use_mut_ref(|| None::<Timeout>);
    let type_text = {
        let (text, echo, pause, on_type) = (text.clone(), echo.clone(), pause.clone(), props.on_type.clone());
        let props = props.clone();
        let id = props.id;
        let type_text = move |typed: String| {
            let value = reading_of(&props, &typed).map(|reading| reading.map(|it| it.value));
            match value {
                Ok(value) => {
                    echo.borrow_mut().typed(value);
                    on_type.emit((id, Typed::Value(value)));
                    let echo = echo.clone();
                    pause.replace(Some(Timeout::new(PAUSE_MS, move || echo.borrow_mut().stands(value))));
                }
                Err(_) => {
                    pause.replace(None);
                    let before = echo.borrow_mut().back();
                    before.into_iter().for_each(|value| on_type.emit((id, Typed::Value(value))));
                    on_type.emit((id, Typed::Unread));
                }
            }
            echo.borrow_mut().gone = None;
            text.set(typed);
        };
        let type_text = Rc::new(type_text);
        Callback::from(move |typed: String| {
            let type_text = type_text.clone();
            later::then(move || type_text(typed));
        })
    };
    let oninput = type_text
        .reform(|event: InputEvent| words::exchanged(event.target_unchecked_into::<HtmlInputElement>().value()));
    // What comes is the value as it is now, whatever was paused after and may have been replaced since.
    let onfocus = {
        let value = props.value;
        move |_: FocusEvent| {
            pause.replace(None);
            echo.borrow_mut().stands(value);
        }
    };
    let (hint_id, said_id) = (format!("{}-hint", props.id), format!("{}-said", props.id));
    html! {
        <div class="field">
            <label class="field__label" for={props.id}>
                { props.label }
                if !props.unit.is_empty() { <span class="field__unit">{ ", " }{ props.unit }</span> }
            </label>
            <input class="field__input field__input--number" id={props.id} type="text" inputmode={props.whole.then_some("numeric")}
                autocomplete="off" spellcheck="false" value={words::exchanged((*text).clone())} {oninput} {onfocus}
                aria-invalid={read.is_err().then_some("true")} aria-describedby={format!("{said_id} {hint_id}")} />
            <div class="field__said" id={said_id}>{ said(props, &read, &type_text) }{ gone.as_ref().map(|text| html! { <p>{ words::fields::gave_way(shorten(text)) }</p> }) }</div>
            <div class="field__hint" id={hint_id}>{ &props.hint }</div>
        </div>
    }
}

/// Takes over a value that changed elsewhere (a place was chosen, say), unless the text already says it. A text that
/// could not be read gives way then, and is told; where a number is needed and there is none, it stays.
#[hook]
fn use_value_from_elsewhere(props: &NumberProps, text: &UseStateHandle<String>, echo: &Rc<RefCell<Echo>>) {
    let props = props.clone();
    let (id, text, echo) = (props.id, text.clone(), echo.clone());
    let (value, on_type) = (props.value, props.on_type.clone());
    let says = reading_of(&props, &text).ok().map(|reading| reading.map(|it| it.value));
    use_effect_with(value, move |value| {
        let is_foreign = echo.borrow_mut().is_foreign(value);
        let stays = says.is_none() && value.is_none() && props.none.is_none();
        if is_foreign && !stays && says != Some(*value) {
            echo.borrow_mut().gone = says.is_none().then(|| (*text).clone());
            text.set(written(&props, *value));
            on_type.emit((id, Typed::Replaced));
        }
    });
}

/// A value as the field writes it.
fn written(props: &NumberProps, value: Option<Interval<f64>>) -> String {
    let absent = if props.none.is_some() { NONE } else { "" };
    value.map_or_else(|| absent.to_owned(), reading::write)
}

/// What links write where there is no number.
const NONE: &str = "none";

fn reading_of(props: &NumberProps, text: &str) -> Result<Option<Reading>, ReadingError> {
    let is_none = props.none.is_some() && text.trim().eq_ignore_ascii_case(NONE);
    if is_none || props.blank && text.trim().is_empty() {
        return Ok(None);
    }
    // Before there is what reads a text, the field holds what it was drawn with.
    let Some(reader) = READER.get() else { return Ok(None) };
    let read = |text: &str| reader(text, (!props.whole).then_some(props.unit), props.limit);
    // What is none either way is told as it was typed.
    read(text).or_else(|_| read(&words::exchanged(text.to_owned()))).map(Some)
}

/// What the field says about its text: why it can't be read, or how it was read.
fn said(props: &NumberProps, read: &Result<Option<Reading>, ReadingError>, type_text: &Callback<String>) -> Html {
    match read {
        Err(error) => html! {
            <p class="field__error">
                { error.to_string() }
                if matches!(error, ReadingError::NotANumber(_)) && !props.unit.is_empty() { { words::fields::counted_in(props.unit) } }
                if props.none.is_some() { { words::fields::where_none() } }
            </p>
        },
        Ok(None) => html! { if let Some(none) = props.none { <p>{ none }</p> } },
        Ok(Some(Reading { echo: false, .. })) => html! {},
        Ok(Some(Reading { value, other, .. })) => html! {
            <p>
                { words::fields::read_as(with_unit(spoken(*value), props.unit)) }
                if let Some(other) = *other {
                    <button class="field__other" type="button" onclick={type_text.reform(move |_| other.to_string())}>
                        { words::fields::read_instead(with_unit(exact(other), props.unit)) }
                    </button>
                }
            </p>
        },
    }
}

fn with_unit(number: String, unit: &str) -> String {
    if unit.is_empty() { number } else { format!("{number} {unit}") }
}

fn spoken(value: Interval<f64>) -> String {
    words::number(if value.is_exact() { value.best().to_string() } else { reading::write(value).replace('-', " – ") })
}
