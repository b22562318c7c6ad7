//! A document as HTML: Markdown with tables, its headings with names that links can end in.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The body of a page.
pub fn html(markdown: &str) -> String {
    let events: Vec<Event> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let named = (0..events.len()).flat_map(|index| of(&events, index));
    let mut out = String::new();
    html::push_html(&mut out, named);
    out
}

fn of<'e>(events: &[Event<'e>], index: usize) -> Vec<Event<'e>> {
    match &events[index] {
        Event::Start(Tag::Heading { level, classes, attrs, .. }) if *level != HeadingLevel::H1 => {
            let id = Some(CowStr::from(name(&events[index + 1..])));
            vec![Event::Start(Tag::Heading { level: *level, id, classes: classes.clone(), attrs: attrs.clone() })]
        }
        Event::Start(Tag::Table(_)) => vec![scroll("Table"), events[index].clone()],
        Event::Start(Tag::CodeBlock(_)) => vec![scroll("Example"), events[index].clone()],
        Event::End(TagEnd::Table | TagEnd::CodeBlock) => vec![events[index].clone(), Event::Html("</div>".into())],
        event => vec![event.clone()],
    }
}

/// What is too wide scrolls by itself, with a keyboard too.
fn scroll(what: &str) -> Event<'static> {
    Event::Html(format!("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{what}\">").into())
}

/// The words of a heading, small and joined by dashes, as other readers of Markdown name it.
fn name(events: &[Event]) -> String {
    let words = events.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let text: String = words
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_lowercase()),
            _ => None,
        })
        .collect();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
