//! Firefox's console, over WebDriver BiDi.

use fantoccini::Client;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use super::record::{CONSOLE, Record};

/// Puts errors of the console and uncaught exceptions of every page on record, as long as the browser is open.
pub async fn record_console(client: &Client, record: Record) {
    let address = client.capabilities().and_then(|found| found.get("webSocketUrl")?.as_str().map(str::to_owned));
    let (mut socket, _) = connect_async(address.expect("a socket")).await.expect("BiDi");
    let subscribe = json!({ "id": 1, "method": "session.subscribe", "params": { "events": ["log.entryAdded"] } });
    socket.send(Message::text(subscribe.to_string())).await.expect("a subscription");
    let answer = socket.next().await.expect("an answer").expect("an answer");
    assert!(answer.to_text().is_ok_and(|text| text.contains("\"success\"")), "{answer}");
    tokio::task::spawn_local(async move {
        while let Some(Ok(message)) = socket.next().await {
            let event: Value =
                message.to_text().ok().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
            let entry = &event["params"];
            if entry["level"] == "error" {
                record.add(format!("{CONSOLE} {}", entry["text"]));
            }
        }
    });
}
