//! Serves the built page on this machine, with the headers that it asks web servers for, and hears what the policy
//! refuses.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use http::{HeaderName, HeaderValue, StatusCode, header};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tower_http::services::ServeDir;

use super::Engine;
use super::record::{CONSOLE, LAST_WORD, REFUSED, Record};

type Headers = Vec<(HeaderName, HeaderValue)>;

/// The page without its compiled code; and the page whose compiled code comes once it is released.
pub const WITHOUT_WASM: &str = "without-wasm";
pub const HELD: &str = "held";
/// The page whose other half comes once it is released, and the page that has none until then.
pub const HALF_HELD: &str = "half-held";
pub const WITHOUT_A_HALF: &str = "without-a-half";
const OTHER_HALF: &str = "trainprint-later-";
/// The page whose dialogs come once they are released.
pub const PANELS_HELD: &str = "panels-held";
pub const RELEASE: &str = "release";
/// A page of no policy, that may hold the others in frames.
pub const FRAMES: &str = "frames";

/// The running server, which lasts as long as the runtime.
#[derive(Clone)]
pub struct Server {
    /// Where the page is, with a slash at its end.
    pub address: String,
    /// How often compiled code was asked for.
    pub code_requests: Arc<AtomicUsize>,
}

pub async fn serve(engine: Engine, record: Record) -> Server {
    let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
    let rules = Arc::new(Rules::of(Path::new(&dist)));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let code_requests = Arc::new(AtomicUsize::new(0));
    let counted = code_requests.clone();
    let with_headers = from_fn(move |request: Request, next: Next| {
        let (rules, counted) = (rules.clone(), counted.clone());
        async move {
            let path = request.uri().path().to_owned();
            if path.ends_with(".wasm") {
                counted.fetch_add(1, Ordering::Relaxed);
            }
            let mut response = next.run(request).await;
            rules.apply(&path, &mut response);
            response
        }
    });
    let page = Router::new().fallback_service(ServeDir::new(&dist).precompressed_br());
    let page = short_of_something(page, &dist).layer(with_headers);
    let told = told(record);
    let collects = engine.needs_a_collector();
    let mut router = hearing(page, told, collects);
    if collects {
        router = collecting(router, Path::new(&dist));
    }
    tokio::spawn(async move { axum::serve(listener, router).await });
    Server { address, code_requests }
}

/// The page in folders where its compiled code is missing, or late, or half of it is.
fn short_of_something(page: Router, dist: &OsStr) -> Router {
    let gate = Arc::new(Semaphore::new(0));
    let opened = gate.clone();
    let refuse = from_fn(|request: Request, next: Next| async move {
        let is_code = request.uri().path().ends_with(".wasm");
        if is_code { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await }
    });
    let refusing = gate.clone();
    let refuse_a_half = from_fn(move |request: Request, next: Next| {
        let is_refused = request.uri().path().contains(OTHER_HALF) && refusing.available_permits() == 0;
        async move { if is_refused { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await } }
    });
    let hold = |part: &'static str| {
        let gate = gate.clone();
        from_fn(move |request: Request, next: Next| {
            let gate = gate.clone();
            async move {
                if request.uri().path().contains(part) {
                    gate.acquire().await.expect("an open gate").forget();
                }
                next.run(request).await
            }
        })
    };
    let copy = || Router::new().fallback_service(ServeDir::new(dist));
    page.nest_service(&format!("/{WITHOUT_WASM}"), copy().layer(refuse))
        .nest_service(&format!("/{WITHOUT_A_HALF}"), copy().layer(refuse_a_half))
        .nest_service(&format!("/{HELD}"), copy().layer(hold("_bg.wasm")))
        .nest_service(&format!("/{HALF_HELD}"), copy().layer(hold(OTHER_HALF)))
        .nest_service(&format!("/{PANELS_HELD}"), copy().layer(hold("trainprint-panels")))
        .route(&format!("/{RELEASE}"), get(async move || opened.add_permits(100)))
}

/// Lines for the record, from the server's own tasks.
fn told(record: Record) -> UnboundedSender<String> {
    let (sender, mut lines) = unbounded_channel();
    tokio::task::spawn_local(async move {
        while let Some(line) = lines.recv().await {
            record.add(line);
        }
    });
    sender
}

/// Takes reports of the policy and of the collector, and has a page that makes the browser report a last time.
fn hearing(page: Router, told: UnboundedSender<String>, collects: bool) -> Router {
    let also = told.clone();
    let report = |told: UnboundedSender<String>, kind: &'static str| {
        post(move |text: String| async move {
            let _ = told.send(format!("{kind} {text}"));
        })
    };
    let last = move || async move {
        let policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; report-uri /violations";
        let collector = if collects { COLLECTOR } else { "" };
        let html = format!(
            "<title>{LAST_WORD}</title><link rel=icon href=data:,>{collector}<img src=\"/{LAST_WORD}.png\" alt=\"\">"
        );
        ([(header::CONTENT_SECURITY_POLICY, policy)], Html(html))
    };
    let nothing = || async { StatusCode::NO_CONTENT };
    page.route("/violations", report(told, REFUSED))
        .route("/console", report(also, CONSOLE))
        .route(&format!("/{LAST_WORD}"), get(last))
        .route("/favicon.ico", get(nothing))
        .route(&format!("/{FRAMES}"), get(async || Html("<!doctype html><title>Frames</title>")))
}

/// How a page gets the collector.
const COLLECTOR: &str = "<script src=/collector.js></script>";

/// Puts the collector into each page before anything else of it runs.
fn collecting(mut router: Router, dist: &Path) -> Router {
    const CHARSET: &str = "<meta charset=utf-8>";
    let script = include_str!("collector.js");
    router = router
        .route("/collector.js", get(move || async move { ([(header::CONTENT_TYPE, "text/javascript")], script) }));
    for route in ["/", "/index.html"] {
        let html = std::fs::read_to_string(dist.join("index.html")).expect("a built page");
        let html = html.replacen(CHARSET, &format!("{CHARSET}{COLLECTOR}"), 1);
        let rules = Arc::new(Rules::of(dist));
        let page = move || async move {
            let mut response = Html(html).into_response();
            rules.apply(route, &mut response);
            response
        };
        router = router.route(route, get(page));
    }
    router
}

/// What the file of headers says for which paths.
struct Rules(Vec<(String, Headers)>);

impl Rules {
    fn of(dist: &Path) -> Self {
        let file = std::fs::read_to_string(dist.join("_headers")).expect("the file of headers");
        let mut rules: Vec<(String, Headers)> = Vec::new();
        for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match (line.strip_prefix("  "), rules.last_mut()) {
                (Some(header), Some((_, headers))) => headers.push(parsed(header)),
                _ => rules.push((line.to_owned(), Vec::new())),
            }
        }
        Self(rules)
    }

    fn apply(&self, path: &str, response: &mut Response) {
        let rules = self.0.iter().filter(|(rule, _)| path.starts_with(rule.trim_end_matches('*')));
        rules.for_each(|(_, headers)| response.headers_mut().extend(headers.iter().cloned()));
    }
}

/// A header; the policy also says where to report what it refuses.
fn parsed(line: &str) -> (HeaderName, HeaderValue) {
    let (name, value) = line.trim().split_once(": ").expect("a header");
    let name: HeaderName = name.parse().expect("its name");
    let reporting = if name == header::CONTENT_SECURITY_POLICY { "; report-uri /violations" } else { "" };
    (name, format!("{value}{reporting}").parse().expect("its value"))
}
