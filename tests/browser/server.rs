//! Serves the built page on this machine, with the headers that it asks web servers for: at the root, and in folders that
//! are short of something.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use http::{HeaderName, HeaderValue, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower_http::services::ServeDir;

type Headers = Vec<(HeaderName, HeaderValue)>;

/// The page without its WebAssembly, and the page whose WebAssembly comes once `released` was asked for.
pub const WITHOUT_WASM: &str = "without-wasm/";
pub const HELD: &str = "held/";
pub const RELEASE: &str = "release";
/// A page of no policy, that may hold the others in frames.
pub const FRAMES: &str = "frames";

/// Starts the server, which lasts as long as the runtime, and tells its address.
pub async fn serve() -> String {
    let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
    let headers = headers_for_all(Path::new(&dist));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let gate = Arc::new(Semaphore::new(0));
    let opened = gate.clone();
    let with_headers = from_fn(move |request: Request, next: Next| {
        let (headers, gate) = (headers.clone(), gate.clone());
        async move {
            let mut response = wasm_or_all_else(request, next, &gate).await;
            response.headers_mut().extend(headers);
            response
        }
    });
    let page = Router::new()
        .nest_service(&format!("/{}", WITHOUT_WASM.trim_end_matches('/')), ServeDir::new(&dist))
        .nest_service(&format!("/{}", HELD.trim_end_matches('/')), ServeDir::new(&dist))
        .fallback_service(ServeDir::new(dist))
        .layer(with_headers)
        .route(&format!("/{FRAMES}"), get(async || Html("<!doctype html><title>Frames</title>")))
        .route(&format!("/{RELEASE}"), get(async move || opened.add_permits(Semaphore::MAX_PERMITS / 2)));
    tokio::spawn(async move { axum::serve(listener, page).await });
    address
}

async fn wasm_or_all_else(request: Request, next: Next, gate: &Semaphore) -> Response {
    let path = request.uri().path();
    if path.ends_with(".wasm") && path.contains(WITHOUT_WASM) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if path.ends_with(".wasm") && path.contains(HELD) {
        gate.acquire().await.expect("an open gate").forget();
    }
    next.run(request).await
}

/// The lines under `/*` in the file of headers.
fn headers_for_all(dist: &Path) -> Headers {
    let file = std::fs::read_to_string(dist.join("_headers")).expect("the file of headers");
    let lines = file.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| !line.is_empty());
    let header = |line: &str| {
        let (name, value) = line.trim().split_once(": ").expect("a header");
        (name.parse().expect("its name"), value.parse().expect("its value"))
    };
    lines.map(header).collect()
}
