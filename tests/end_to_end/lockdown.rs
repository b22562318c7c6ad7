//! What the page's policy refuses, whoever asks: in Chromium every other test fails on what it refuses by mistake.

use crate::browser::record::REFUSED;
use crate::browser::{Engine, Page, in_browser};

#[test]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn firefox_runs_no_inline_script_and_fetches_from_no_other_host() {
    in_browser(Engine::Firefox, refuses);
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "needs dist/ and browsers: cargo xtask test"]
fn webkit_runs_no_inline_script_and_fetches_from_no_other_host() {
    in_browser(Engine::WebKit, refuses);
}

/// The elements that hostile text would become if it were markup.
async fn refuses(page: Page) {
    page.open("").await;
    // The server answers by this name too: but for the policy, all of it would be there.
    let inject = "
        const elsewhere = `http://localhost:${location.port}/`;
        window.refused = [];
        addEventListener('securitypolicyviolation', event => window.refused.push(event.effectiveDirective));
        const add = (name, members) => document.body.append(Object.assign(document.createElement(name), members));
        add('script', { textContent: 'window.ran = true' });
        add('img', { src: elsewhere + 'picture.png' });
        add('style', { textContent: 'body { display: none }' });
        add('iframe', { src: elsewhere });
        fetch(elsewhere).catch(() => {});";
    page.script(inject, vec![]).await;
    for directive in ["script-src-elem", "img-src", "style-src-elem", "frame-src", "connect-src"] {
        let refused = page.until("window.refused.includes(a)", vec![directive.into()]).await;
        assert_eq!(refused, true, "{directive} was not refused");
    }
    assert_eq!(page.script("return window.ran ?? false", vec![]).await, false);
    for directive in ["script-src", "img-src", "style-src", "frame-src", "connect-src"] {
        page.record.hears(REFUSED, directive).await;
    }
    page.record.take();
}
