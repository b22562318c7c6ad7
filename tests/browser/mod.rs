//! The built page in a browser that is driven from outside: a server, a driver, a session, and the page as a person
//! sees it. Everything that a test starts, it ends.

mod bidi;
pub mod builds;
pub mod chromedriver;
mod driver;
mod gate;
mod host_page;
mod page;
pub mod record;
pub mod server;

pub use driver::Engine;
pub use page::Page;

use fantoccini::{Client, ClientBuilder};
use host_page::HostPage;
use hyper_util::client::legacy::connect::HttpConnector;
use record::{CONSOLE, LAST_WORD, REFUSED, Record};
use tokio::runtime::Builder;
use tokio::task::{LocalSet, spawn_local};

/// Runs a test in a browser of its own. It fails too on anything that the policy refuses, and on anything that the
/// console holds against the page.
pub fn in_browser(engine: Engine, test: impl AsyncFnOnce(Page) + 'static) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, async move {
        let record = Record::default();
        let server = server::serve(engine, record.clone()).await;
        let (driver, client) = start(engine).await;
        if engine == Engine::Firefox {
            bidi::record_console(&client, record.clone()).await;
        }
        let failed = record.clone();
        let page = Page::new(client.clone(), server, HostPage::serve().await, record.clone());
        let outcome = spawn_local(async move {
            test(page.clone()).await;
            nothing_is_held_against(engine, &page, &record).await;
        });
        let outcome = outcome.await;
        if outcome.is_err() {
            eprintln!("{engine:?} {}", left_at(&client, &failed).await);
        }
        let closed = client.close().await;
        driver.end().await;
        if let Err(failure) = outcome {
            std::panic::resume_unwind(failure.into_panic());
        }
        closed.expect("the browser closes");
    });
}

/// Where a failed test left the page, and what was held against it until then.
async fn left_at(client: &Client, record: &Record) -> String {
    let script = "return [location.href, history.state, document.visibilityState, document.documentElement.dataset]";
    let page = client.execute(script, vec![]).await;
    format!("was left at {page:?}; it had told {:#?}", record.take())
}

/// What Firefox says of a load that ended because its page or frame was left, once a worker answers for the network. That
/// the worker answers at all is tested without a network.
const CUT_OFF: &str = "A ServiceWorker intercepted the request and encountered an unexpected error";

/// Has the browser say a last word on each way, so that all it said before is there.
async fn nothing_is_held_against(engine: Engine, page: &Page, record: &Record) {
    if engine == Engine::Chromium {
        chromedriver::console_holds_nothing_against(page.client()).await;
    }
    page.client().goto(&format!("{}{LAST_WORD}", page.base())).await.expect("the last page");
    let mut lines = record.up_to_the_last_word(REFUSED).await;
    if engine != Engine::Chromium {
        page.script(&format!("console.error('{LAST_WORD}')"), vec![]).await;
        lines.extend(record.up_to_the_last_word(CONSOLE).await);
    }
    // The last refusal is itself told on the console.
    lines.retain(|line| !line.contains(LAST_WORD) && !line.contains(CUT_OFF));
    assert!(lines.is_empty(), "the browser says {lines:#?}");
}

/// A browser that is there to be driven. A driver or a browser that does not come up has said nothing about the page: once in
/// some thousand starts on a busy machine another has to be started.
async fn start(engine: Engine) -> (driver::Driver, Client) {
    const TRIES: usize = 3;
    for _ in 0..TRIES {
        let driver = engine.start().await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(driver.capabilities());
        match builder.connect(&driver.address()).await {
            Ok(client) => return (driver, client),
            Err(error) => eprintln!("{engine:?} did not start: {error}"),
        }
        driver.end().await;
    }
    panic!("{engine:?} did not start in {TRIES} tries");
}
