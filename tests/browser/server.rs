//! Serves the built page on this machine, with the headers that it asks web servers for.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use http::{HeaderName, HeaderValue};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

type Headers = Vec<(HeaderName, HeaderValue)>;

/// Starts the server, which lasts as long as the runtime, and tells its address.
pub async fn serve() -> String {
    let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
    let headers = headers_for_all(Path::new(&dist));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let with_headers = from_fn(move |request: Request, next: Next| {
        let headers = headers.clone();
        async move {
            let mut response = next.run(request).await;
            response.headers_mut().extend(headers);
            response
        }
    });
    let page = Router::new().fallback_service(ServeDir::new(dist)).layer(with_headers);
    tokio::spawn(async move { axum::serve(listener, page).await });
    address
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
