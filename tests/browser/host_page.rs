//! Somebody else's page, on another origin than the calculator: `localhost` and a port of its own.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use http::{HeaderMap, header};
use tokio::net::TcpListener;

/// A server of one page, which a test writes.
#[derive(Clone)]
pub struct HostPage {
    pub address: String,
    written: Arc<Mutex<Written>>,
}

#[derive(Clone, Default)]
struct Written {
    html: String,
    policy: Option<String>,
}

impl HostPage {
    pub async fn serve() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let written = Arc::new(Mutex::new(Written::default()));
        let shown = written.clone();
        let page = move || {
            let written = shown.lock().expect("the page").clone();
            async move { written }
        };
        let router = Router::new().route("/", get(page)).route("/favicon.ico", get(|| async {}));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address: format!("http://localhost:{port}/"), written }
    }

    /// Writes the page's body; `policy` is its own policy.
    pub fn write(&self, body: &str, policy: Option<&str>) {
        let html = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Guidelines</title>\
             <body><h1>Guidelines</h1>{body}</body></html>"
        );
        *self.written.lock().expect("the page") = Written { html, policy: policy.map(str::to_owned) };
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> axum::response::Response {
        let mut headers = HeaderMap::new();
        if let Some(policy) = self.policy.and_then(|policy| policy.parse().ok()) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        (headers, Html(self.html)).into_response()
    }
}
