//! Serves the built page on this machine, as any web server would.

use axum::Router;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// Starts the server, which lasts as long as the runtime, and tells its address.
pub async fn serve() -> String {
    let dist = std::env::var_os("TRAINPRINT_DIST").expect("TRAINPRINT_DIST is the folder of the built page");
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("an address"));
    let page = Router::new().fallback_service(ServeDir::new(dist));
    tokio::spawn(async move { axum::serve(listener, page).await });
    address
}
