//! One file: how far its reading is, and what it said.

use trainprint::panels::Act;
use trainprint_core::scenario::Run;
use trainprint_core::{limits, reading};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::found::found;
use super::plot::short;
use super::said::Said;
use super::worker::{Reading, Told};

#[derive(Properties, PartialEq)]
pub struct EntryProps {
    pub number: u32,
    pub file: web_sys::File,
    /// The run whose other inputs a new one takes over.
    pub base: Run,
    pub selected: usize,
    pub on_remove: Callback<u32>,
    pub on_read: Callback<String>,
    pub on_apply: Callback<(Run, Act)>,
}

/// Where the reading stands.
enum Stage {
    /// The reading is kept for as long as it is wanted: dropped, it ends.
    Reading {
        _kept: Reading,
        read: f64,
        since: f64,
    },
    Said(Box<Said>),
    Cancelled,
    Failed,
}

pub enum Message {
    /// Of the reading with this number: messages of one that was let go of come too late.
    Told(u32, Told),
    Cancel,
    Span,
}

/// A component with state of its own, since the worker speaks when it likes.
pub struct Entry {
    stage: Stage,
    readings: u32,
    /// How long the whole log is, in hours, where it has parts to choose.
    whole: Option<f64>,
    /// Whether the part that was asked for is none.
    is_no_part: bool,
    from: NodeRef,
    to: NodeRef,
    /// How much memory the reader has used, in bytes; a test asks for it.
    memory: f64,
}

impl Entry {
    fn read(&mut self, context: &Context<Self>, span: Option<(f64, f64)>) {
        self.readings += 1;
        let (link, number) = (context.link().clone(), self.readings);
        let tell = move |told| link.send_message(Message::Told(number, told));
        self.stage = match Reading::of(&context.props().file, span, tell) {
            Some(reading) => Stage::Reading { _kept: reading, read: 0.0, since: js_sys::Date::now() },
            None => Stage::Failed,
        };
    }

    fn span(&self) -> Option<(f64, f64)> {
        let hours = |node: &NodeRef| {
            let text = words::exchanged(node.cast::<HtmlInputElement>()?.value());
            Some(reading::read(&text, "h", &limits::HOURS).ok()?.value.best())
        };
        let whole = self.whole?;
        Some((hours(&self.from)?, hours(&self.to)?)).filter(|(from, to)| from < to && *from < whole)
    }
}

impl Component for Entry {
    type Message = Message;
    type Properties = EntryProps;

    fn create(context: &Context<Self>) -> Self {
        let (from, to) = (NodeRef::default(), NodeRef::default());
        let mut entry =
            Self { stage: Stage::Failed, readings: 0, whole: None, is_no_part: false, from, to, memory: 0.0 };
        entry.read(context, None);
        entry
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Told(number, _) if number != self.readings => return false,
            Message::Told(_, Told::Read(bytes)) => {
                if let Stage::Reading { read, .. } = &mut self.stage {
                    *read = bytes;
                }
            }
            Message::Told(_, Told::Said(said, memory)) => {
                self.memory = memory;
                self.whole = self.whole.or_else(|| parts(&said));
                let EntryProps { file, on_read, .. } = context.props();
                on_read.emit(read_out(&file.name(), &said));
                self.stage = Stage::Said(said);
            }
            Message::Told(_, Told::Failed) => self.stage = Stage::Failed,
            Message::Cancel => {
                self.readings += 1;
                self.stage = Stage::Cancelled;
            }
            Message::Span => {
                let span = self.span();
                self.is_no_part = span.is_none();
                if span.is_some() {
                    self.read(context, span);
                }
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let EntryProps { number, file, on_remove, .. } = context.props();
        let number = *number;
        let on_remove = on_remove.reform(move |_: MouseEvent| number);
        let body = match &self.stage {
            Stage::Reading { read, since, .. } => progress(*read, file.size(), *since, context),
            Stage::Said(said) => html! { <>{ found(said, context.props()) }{ self.span_of(context) }</> },
            Stage::Cancelled => html! { <p>{ words::logs::cancelled() }</p> },
            Stage::Failed => html! {
                <p role="alert">
                    { words::logs::no_reader() }
                </p>
            },
        };
        html! {
            <section class="import__file" data-memory={self.memory.to_string()}>
                <h3>{ file.name() }</h3>
                { body }
                <button class="button" type="button" onclick={on_remove}>{ words::logs::put_away() }</button>
            </section>
        }
    }
}

impl Entry {
    /// Only logs of readings over time have parts to choose.
    fn span_of(&self, context: &Context<Self>) -> Html {
        let Some(hours) = self.whole else { return Html::default() };
        let number = context.props().number;
        let field = |id: &str, label: &str, node: &NodeRef, value: f64| {
            let id = format!("import-{id}-{number}");
            html! {
                <div class="field">
                    <label class="field__label" for={id.clone()}>{ label }</label>
                    <input class="field__input" {id} ref={node} type="text" inputmode="decimal" value={short(value)} />
                </div>
            }
        };
        html! {
            <div class="import__span" role="group" aria-label={words::logs::part()}>
                { field("from", words::logs::from_hour(), &self.from, 0.0) }
                { field("to", words::logs::to_hour(), &self.to, hours) }
                <button class="button" type="button" onclick={context.link().callback(|_: MouseEvent| Message::Span)}>{ words::logs::part_alone() }</button>
                if self.is_no_part {
                    <p role="alert">{ words::logs::no_part(short(hours)) }</p>
                }
            </div>
        }
    }
}

/// The hours of a log of readings over time.
fn parts(said: &Said) -> Option<f64> {
    said.measurements.iter().find(|measured| !measured.series.is_empty())?.span_hours
}

/// For those who do not see that the bar is gone.
fn read_out(name: &str, said: &Said) -> String {
    let (measurements, doubts) = (said.measurements.len(), said.findings.len());
    words::logs::was_read(name, words::logs::measurements(measurements), words::logs::count_doubts(doubts))
}

fn progress(read: f64, size: f64, since: f64, context: &Context<Entry>) -> Html {
    let seconds = (js_sys::Date::now() - since) / 1000.0;
    let rate = read / seconds.max(0.001);
    let mut told = words::logs::progress(short(read / 1e6), short(size / 1e6), short(rate / 1e6));
    if read > 0.0 {
        told += &words::logs::left(short(((size - read) / rate).ceil()));
    }
    html! {
        <div class="import__progress">
            <progress max={size.max(1.0).to_string()} value={read.to_string()} aria-label={words::logs::reading()} />
            <span>{ told }</span>
            <button class="button" type="button" onclick={context.link().callback(|_: MouseEvent| Message::Cancel)}>{ words::logs::cancel() }</button>
        </div>
    }
}
