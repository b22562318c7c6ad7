//! Versions of the grammar that this release does not read.

use crate::{LINK, refuses};

fn version(version: &str) -> String {
    LINK.replacen("v=1", &format!("v={version}"), 1)
}

#[test]
fn a_later_link_says_so() {
    refuses(&version("2"), &["version 2", "reads versions up to 1", "reload the page"]);
}

#[test]
fn a_much_later_link_says_so() {
    refuses(&version("99999999999999999999"), &["version 99999999999999999999", "up to 1"]);
}

#[test]
fn a_later_link_says_so_whatever_its_fields_and_check() {
    refuses("v=2&whatever=~é&k=zzzz", &["version 2"]);
}

#[test]
fn version_0_never_was() {
    refuses(&version("0"), &["`v=0`", "not a whole number from 1"]);
    refuses(&version("000"), &["`v=000`"]);
}

#[test]
fn a_version_is_a_whole_number() {
    refuses(&version("x"), &["`v=x`", "not a whole number"]);
    refuses(&version("1.0"), &["`v=1.0`"]);
    refuses(&version("+1"), &["`v=+1`"]);
    refuses(&version("-1"), &["`v=-1`"]);
    refuses(&version(""), &["`v=`"]);
    refuses(&version("1=1"), &["`v=1=1`"]);
}

#[test]
fn a_link_without_a_version_is_no_link() {
    refuses("https://example.org/", &["no `v=`"]);
    refuses("", &["no `v=`"]);
    refuses(&LINK["v=1&".len()..], &["no `v=`", "copy it again"]);
}

#[test]
fn a_link_cut_off_after_its_v_is_no_link() {
    refuses("https://example.org/?v", &["no `v=`"]);
    refuses("https://example.org/?v=", &["`v=`"]);
}
