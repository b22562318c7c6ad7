//! `cargo xtask serve`: builds the page and serves it on this machine until it is stopped.

use crate::{Result, setup, trunk, workshop::Workshop};
use std::net::TcpListener;

pub fn run(shop: &Workshop, rest: &[String]) -> Result {
    let toolchain = setup::to_try(shop)?;
    let serve = trunk::command(shop, toolchain, "serve")?.args([
        "--dist",
        "target/serve",
        "--address",
        "127.0.0.1",
        "--disable-address-lookup",
        "true",
    ]);
    if rest.iter().any(|word| word.starts_with("--port")) {
        return Ok(serve.args(rest).run()?);
    }
    let port = free_port()?.to_string();
    println!("\n==> the page is at http://127.0.0.1:{port}/ when Trunk says success");
    println!(
        "    The first build usually takes a minute, later ones seconds. Each change builds again. Ctrl-C stops it."
    );
    Ok(serve.args(["--port", &port]).args(rest).run()?)
}

/// The first port from 8080 that nothing listens on.
fn free_port() -> Result<u16> {
    let mut ports = 8080..8100;
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).ok_or("ports 8080 to 8099 are all taken".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let free = free_port().unwrap();
        let _taken = TcpListener::bind(("127.0.0.1", free)).unwrap();
        assert_ne!(free_port().unwrap(), free);
    }
}
