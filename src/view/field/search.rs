//! A labelled field that searches as one types: a list to pick from, by mouse or by arrow keys.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::form::Typed;
use crate::later;

use super::meanwhile::Meanwhile;

/// Something found: its id, its name, and what tells it from its like.
#[derive(Clone, PartialEq)]
pub struct Found {
    pub id: &'static str,
    pub name: AttrValue,
    pub detail: AttrValue,
}

/// What a text finds, the best first.
pub type Find = fn(&str) -> Vec<Found>;

#[derive(Clone, Properties)]
pub struct SearchProps {
    pub id: &'static str,
    pub label: &'static str,
    /// The name of what is chosen, shown while nothing is typed.
    pub chosen: AttrValue,
    pub find: Find,
    /// Takes the field's id and that of the choice.
    pub on_choose: Callback<(&'static str, String)>,
    /// Takes the field's id, and whether its text is left without a choice.
    pub on_type: Callback<(&'static str, Typed)>,
    #[prop_or_default]
    pub hint: AttrValue,
}

/// A field of one id always finds in the same way.
impl PartialEq for SearchProps {
    fn eq(&self, other: &Self) -> bool {
        let key = |props: &Self| (props.id, props.label, props.chosen.clone(), props.hint.clone());
        key(self) == key(other) && self.on_choose == other.on_choose && self.on_type == other.on_type
    }
}

/// What was typed, and which of the things found Enter and Tab would choose.
#[derive(Clone, PartialEq, Default)]
struct Searching {
    text: String,
    active: usize,
    /// The reader went on without a choice: the text stays, the list does not.
    is_left: bool,
}

#[component]
pub fn Search(props: &SearchProps) -> Html {
    let searching = use_state(|| None::<Searching>);
    let looked_for = searching.as_ref().filter(|now| !now.is_left);
    let found = looked_for.map(|now| (props.find)(&now.text)).unwrap_or_default();
    let active = searching.as_ref().map_or(0, |now| now.active.min(found.len().saturating_sub(1)));
    let is_left = is_left(searching.as_ref());
    let search = take_over(props, &searching);
    let choose = {
        let (field, search, on_choose) = (props.id, search.clone(), props.on_choose.clone());
        Callback::from(move |id: &'static str| {
            search.emit(None);
            on_choose.emit((field, id.to_owned()));
        })
    };
    let oninput = search.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Some(Searching { text, active: 0, is_left: false })
    });
    let onkeydown = keys(&searching, &search, &found, active, &choose);
    let (onfocus, onblur) = comes_and_goes(&searching, &search, &found, &choose);
    let id = props.id;
    let (list, hint) = (format!("{id}-list"), format!("{id}-hint"));
    let value = searching.as_ref().map_or_else(|| props.chosen.clone(), |now| now.text.clone().into());
    let listed = looked_for.map(|_| &found[..]);
    html! {
        <div class="field search">
            <label class="field__label" for={id}>{ props.label }</label>
            <input class="field__input" {id} type="text" role="combobox" autocomplete="off" spellcheck="false" {value}
                aria-expanded={(!found.is_empty()).to_string()} aria-controls={list.clone()} aria-autocomplete="list"
                aria-activedescendant={(!found.is_empty()).then(|| format!("{id}-{active}"))}
                aria-describedby={hint.clone()} aria-invalid={is_left.then_some("true")} {oninput} {onkeydown} {onfocus} {onblur} />
            <ul class="search__list" id={list} role="listbox" aria-label={props.label} hidden={found.is_empty()}
                onmousedown={|event: MouseEvent| event.prevent_default()}>
                { for found.iter().enumerate().map(|(index, found)| option(id, index, found, index == active, &choose)) }
            </ul>
            <div class="field__hint" id={hint} data-found={listed.map(|_| "")}>
                { said(props, searching.as_ref(), listed) }
            </div>
        </div>
    }
}

/// Takes over what was typed, once the half that searches is there: whoever has gone on by then has left it.
fn take_over(props: &SearchProps, searching: &UseStateHandle<Option<Searching>>) -> Callback<Option<Searching>> {
    let (props, searching) = (props.clone(), searching.clone());
    let was_left = is_left(searching.as_ref());
    Callback::from(move |mut now: Option<Searching>| {
        let (props, searching) = (props.clone(), searching.clone());
        let waits = !later::is_there();
        later::then(move || {
            let (id, on_type) = (props.id, &props.on_type);
            match now.as_mut().filter(|_| waits).map(|now| (Meanwhile::of(id, &now.text), now)) {
                Some((Meanwhile::Typed, _)) => return,
                Some((Meanwhile::Left, now)) => match named(&(props.find)(&now.text), &now.text) {
                    Some(choice) => return props.on_choose.emit((id, choice.to_owned())),
                    None => now.is_left = true,
                },
                Some((Meanwhile::Stayed, _)) | None => {}
            }
            let is_left = is_left(now.as_ref());
            if is_left != was_left {
                on_type.emit((id, if is_left { Typed::Unread } else { Typed::Replaced }));
            }
            searching.set(now);
        });
    })
}

fn is_left(searching: Option<&Searching>) -> bool {
    searching.is_some_and(|now| now.is_left)
}

/// What is said of the text under the field, and of what is listed while the reader types.
fn said(props: &SearchProps, searching: Option<&Searching>, listed: Option<&[Found]>) -> String {
    match (searching.filter(|now| now.is_left), listed) {
        (Some(left), _) if left.text.trim().is_empty() => words::fields::nothing_chosen(&props.chosen),
        (Some(left), _) => words::fields::not_chosen(&left.text, &props.chosen),
        (None, Some([])) => words::fields::nothing_found().to_owned(),
        (None, Some([first, ..])) => words::fields::found(listed.map_or(0, <[Found]>::len), &first.name),
        (None, None) => props.hint.to_string(),
    }
}

/// Whoever comes back finds the list again; whoever goes on without a choice has chosen what has just that name or code, or nothing.
fn comes_and_goes(
    searching: &UseStateHandle<Option<Searching>>,
    search: &Callback<Option<Searching>>,
    found: &[Found],
    choose: &Callback<&'static str>,
) -> (Callback<FocusEvent>, Callback<FocusEvent>) {
    let turn = |is_left: bool| {
        let (now, search) = ((**searching).clone(), search.clone());
        move || {
            if let Some(now) = &now {
                search.emit(Some(Searching { is_left, ..now.clone() }));
            }
        }
    };
    let (come, leave, choose) = (turn(false), turn(true), choose.clone());
    let named = searching.as_ref().and_then(|now| named(found, &now.text));
    let onfocus = move |event: FocusEvent| {
        event.target_unchecked_into::<HtmlInputElement>().select();
        come();
    };
    let onblur = move |_: FocusEvent| named.map_or_else(&leave, |id| choose.emit(id));
    (onfocus.into(), onblur.into())
}

fn option(field: &str, index: usize, found: &Found, is_active: bool, choose: &Callback<&'static str>) -> Html {
    let chosen = found.id;
    html! {
        <li class="search__option" role="option"
            id={format!("{field}-{index}")} aria-selected={is_active.to_string()} onclick={choose.reform(move |_| chosen)}>
            { &found.name }<span class="search__detail">{ &found.detail }</span>
        </li>
    }
}

/// What has just the name or the code that was typed: it need not be picked.
fn named(found: &[Found], text: &str) -> Option<&'static str> {
    let is = |name: &str| name.eq_ignore_ascii_case(text.trim());
    let mut named = found.iter().filter(|found| is(&found.name) || is(found.id));
    named.next().filter(|_| named.next().is_none()).map(|found| found.id)
}

/// Up and down move, Enter chooses and Tab too, on its way to the next field; Escape gives up, and any other key types.
fn keys(
    searching: &UseStateHandle<Option<Searching>>,
    search: &Callback<Option<Searching>>,
    found: &[Found],
    active: usize,
    choose: &Callback<&'static str>,
) -> Callback<KeyboardEvent> {
    let (searching, search, choose) = (searching.clone(), search.clone(), choose.clone());
    let ids: Vec<&'static str> = found.iter().map(|found| found.id).collect();
    Callback::from(move |event: KeyboardEvent| {
        if !later::is_there() {
            return;
        }
        let text = searching.as_ref().map(|now| now.text.clone()).unwrap_or_default();
        let move_to = |active| search.emit(Some(Searching { text: text.clone(), active, is_left: false }));
        match (event.key().as_str(), ids.get(active)) {
            ("ArrowDown", Some(_)) => move_to((active + 1) % ids.len()),
            ("ArrowDown", None) => move_to(0),
            ("ArrowUp", Some(_)) => move_to((active + ids.len() - 1) % ids.len()),
            ("Enter", Some(id)) => choose.emit(id),
            ("Tab", Some(id)) => return choose.emit(id),
            ("Escape", _) if searching.is_some() => search.emit(None),
            _ => return,
        }
        event.prevent_default();
    })
}
