//! Hostile text stays text in each language, as a parser of that language reads it.

use proptest::prelude::*;
use trainprint_core::report::escape;

/// What would mean something in at least one of the languages.
const HOSTILE: [&str; 12] = [
    r"\input{/etc/passwd}",
    "$\\write18{x}$ & 50 % #1 _ ^ ~ {",
    "=HYPERLINK(\"x\",\"y\")",
    " @SUM(1)",
    "<script>alert('x')</script> &amp; ]]>",
    "[x](javascript:x) ![y](z) `code` *b* _i_ | cell |",
    "www.example.org https://example.org a@example.org",
    "a: b # c \"d\" 'e'\n- f: !!x",
    "one\r\ntwo\ttab\u{0}\u{7}\u{202e}back\u{200b}",
    "-- ?` ,, ''",
    "Île-de-France – São Paulo",
    "",
];

fn xml_text(text: &str) -> String {
    let document = format!("<a b=\"{0}\">{0}</a>", escape::xml(text));
    let parsed = roxmltree::Document::parse(&document).expect(&document);
    let read = parsed.root_element().text().unwrap_or_default().to_owned();
    assert_eq!(parsed.root_element().attribute("b"), Some(read.as_str()));
    read
}

fn yaml_text(text: &str) -> String {
    let document = format!("a: {}  # comment\n", escape::yaml(text));
    let read: serde_json::Value = crate::yaml(&document);
    read["a"].as_str().expect(&document).to_owned()
}

fn csv_text(text: &str) -> String {
    let row = format!("a,{},b\r\n", escape::csv(text));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a row")).collect();
    assert_eq!((records.len(), records[0].len()), (1, 3), "{row}");
    records[0][1].to_owned()
}

/// What a reader of Markdown sees of a paragraph; it may have nothing but text in it.
fn markdown_text(text: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let paragraph = format!("x{}x", escape::markdown(text));
    let read =
        Parser::new_ext(&paragraph, Options::all() - Options::ENABLE_SMART_PUNCTUATION).map(|event| match event {
            Event::Text(text) => text.into_string(),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => String::new(),
            other => panic!("{other:?} in {paragraph}"),
        });
    let read: String = read.collect();
    read[1..read.len() - 1].to_owned()
}

#[test]
fn text_is_read_back_as_it_was() {
    for text in HOSTILE {
        let plain = escape::plain(text);
        assert_eq!(xml_text(text), plain);
        assert_eq!(yaml_text(text), plain);
        assert_eq!(csv_text(text).trim_start_matches('\''), plain);
        assert_eq!(markdown_text(text), plain);
    }
}

#[test]
fn plain_text_has_one_line_and_nothing_invisible() {
    assert_eq!(escape::plain("one\r\ntwo\u{202e}\u{200b}\u{feff}"), "one  two");
}

#[test]
fn no_field_is_a_formula() {
    for text in ["=1", "+1", "-1", "@x", " =1", "\t=1", "＝1"] {
        assert!(csv_text(text).starts_with('\''), "{text}");
    }
    assert_eq!(csv_text("NVIDIA P100"), "NVIDIA P100");
}

#[test]
fn nothing_of_latex_is_left_open() {
    for text in HOSTILE {
        is_inert(text);
    }
    assert_eq!(escape::latex("50 % of R&D_1"), r"50 \% of R\&D\_1");
    assert_eq!(escape::latex("87 kg CO2e – 9"), "87 kg CO$_2$e -- 9");
}

/// Every special character is behind a backslash or in one of our own commands, and every brace has its other.
fn is_inert(text: &str) {
    let latex = escape::latex(text);
    let own = [r"\textbackslash{}", r"\textasciitilde{}", r"\textasciicircum{}", r"\textless{}", r"\textgreater{}"];
    let own = own.iter().chain(&[
        r"\textbar{}",
        r"\textasciigrave{}",
        "CO$_2$e",
        r"$\times$",
        "$-$",
        "{[}",
        "{]}",
        "{*}",
        "{}",
    ]);
    let mut rest = own.fold(latex.clone(), |rest, own| rest.replace(own, ""));
    for raised in ["-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        rest = rest.replace(&format!("$^{{{raised}}}$"), "");
    }
    for special in [r"\{", r"\}", r"\$", r"\&", r"\%", r"\#", r"\_"] {
        rest = rest.replace(special, "");
    }
    assert!(!rest.contains(['\\', '{', '}', '$', '&', '%', '#', '_', '~', '^', '\n']), "{text:?}: {latex}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_back_as_it_was(text in prop::collection::vec(any::<char>(), 0..20), index in 0..HOSTILE.len()) {
        let text: String = text.into_iter().chain(HOSTILE[index].chars()).collect();
        let plain = escape::plain(&text);
        prop_assert_eq!(xml_text(&text), plain.clone());
        prop_assert_eq!(yaml_text(&text), plain.clone());
        let field = csv_text(&text);
        prop_assert_eq!(field.trim_start_matches('\''), plain.trim_start_matches('\''));
        prop_assert_eq!(markdown_text(&text), plain);
        is_inert(&text);
    }
}
