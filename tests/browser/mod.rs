//! The built page in a browser that is driven from outside: a server, a driver, a session, and the page as a person
//! sees it. Everything that a test starts, it ends.

pub mod chromedriver;
mod driver;
mod page;
mod server;

pub use driver::Engine;
pub use page::Page;
pub use server::{FRAMES, HELD, RELEASE, WITHOUT_WASM};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::runtime::Builder;
use tokio::task::{LocalSet, spawn_local};

/// Runs a test in a browser of its own. In Chromium it fails too on anything that the console holds against the page.
pub fn in_browser(engine: Engine, test: impl AsyncFnOnce(Page) + 'static) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    LocalSet::new().block_on(&runtime, async move {
        let address = server::serve().await;
        let driver = engine.start().await;
        let client = connect(&driver).await;
        let page = Page::new(client.clone(), address);
        let outcome = spawn_local(async move {
            test(page.clone()).await;
            if engine == Engine::Chromium {
                chromedriver::console_holds_nothing_against(page.client()).await;
            }
        });
        let outcome = outcome.await;
        let closed = client.close().await;
        driver.end().await;
        if let Err(failure) = outcome {
            std::panic::resume_unwind(failure.into_panic());
        }
        closed.expect("the browser closes");
    });
}

async fn connect(driver: &driver::Driver) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(driver.capabilities());
    builder.connect(&driver.address()).await.expect("a browser that starts")
}
