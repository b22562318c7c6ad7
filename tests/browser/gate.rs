//! A network that can be cut: everything to and from the page's server goes through it.

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Open at first. While it is shut, connections end at once, those that are under way too.
#[derive(Clone)]
pub struct Gate {
    /// With a slash at its end.
    pub address: String,
    open: watch::Sender<bool>,
}

impl Gate {
    pub async fn before(server: String) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = format!("http://{}/", listener.local_addr().expect("an address"));
        let open = watch::Sender::new(true);
        let is_open = open.subscribe();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass(stream, server.clone(), is_open.clone()));
            }
        });
        Self { address, open }
    }

    pub fn shut(&self) {
        self.open.send_replace(false);
    }

    pub fn open(&self) {
        self.open.send_replace(true);
    }
}

async fn pass(mut stream: TcpStream, server: String, mut is_open: watch::Receiver<bool>) {
    if !*is_open.borrow() {
        return;
    }
    let Ok(mut onward) = TcpStream::connect(server).await else { return };
    tokio::select! {
        _ = copy_bidirectional(&mut stream, &mut onward) => {}
        _ = is_open.wait_for(|is_open| !is_open) => {}
    }
}
