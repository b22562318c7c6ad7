//! The program that drives a browser: started on a port of its own, ended by its id.

use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    #[cfg(target_os = "linux")]
    WebKit,
}

pub struct Driver {
    engine: Engine,
    port: u16,
    process: Child,
}

const PATIENCE: Duration = Duration::from_secs(20);

impl Engine {
    pub async fn start(self) -> Driver {
        let variable = self.variable();
        let program = std::env::var_os(variable).unwrap_or_else(|| panic!("{variable} is the path of a driver"));
        let port = free_port();
        let mut command = Command::new(program);
        command.args(self.arguments(port)).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
        let driver = Driver { engine: self, port, process: command.spawn().expect("a driver that starts") };
        driver.answers().await;
        driver
    }

    fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            #[cfg(target_os = "linux")]
            Self::WebKit => "WEBKIT_DRIVER",
        }
    }

    fn arguments(self, port: u16) -> Vec<String> {
        match self {
            // The second port is for Firefox itself; 0 lets it choose.
            Self::Firefox => vec![format!("--port={port}"), "--marionette-port=0".into(), "--websocket-port=0".into()],
            _ => vec![format!("--port={port}")],
        }
    }

    /// Whether nothing but the page itself can tell what its console says.
    pub fn needs_a_collector(self) -> bool {
        !matches!(self, Self::Chromium | Self::Firefox)
    }

    /// What each browser needs to run without a screen, and without a word to anyone but this machine.
    fn capabilities(self) -> Value {
        match self {
            Self::Chromium => json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                ] },
            }),
            Self::Firefox => json!({ "webSocketUrl": true, "moz:firefoxOptions": { "args": ["-headless"], "prefs": {
                "app.update.enabled": false,
                "datareporting.policy.dataSubmissionEnabled": false,
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
            } } }),
            #[cfg(target_os = "linux")]
            Self::WebKit => json!({}),
        }
    }
}

impl Driver {
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn capabilities(&self) -> Capabilities {
        self.engine.capabilities().as_object().cloned().unwrap_or_default()
    }

    async fn answers(&self) {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            assert!(start.elapsed() < PATIENCE, "the driver of {:?} does not answer", self.engine);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    pub async fn end(mut self) {
        self.process.kill().await.expect("a driver that ends");
    }
}

/// A port that nobody uses at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
