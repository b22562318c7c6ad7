//! A document as HTML: Markdown with tables, its headings with names that links can end in.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The body of a page; tables scroll where they are too wide.
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
        Event::Start(Tag::Table(_)) => {
            let scroll = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">";
            vec![Event::Html(scroll.into()), events[index].clone()]
        }
        Event::End(TagEnd::Table) => vec![events[index].clone(), Event::Html("</div>".into())],
        event => vec![event.clone()],
    }
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
