//! A receiver of a test's own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Waits for what must come. A test that waits in vain fails.
pub async fn soon<T>(awaited: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), awaited).await.expect("it comes")
}

/// What a receiver got.
pub struct Got {
    pub path: String,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Got {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

/// A receiver that answers one response after the other, and the last for ever.
pub struct Receiver {
    pub url: String,
    got: mpsc::UnboundedReceiver<Got>,
}

type Answers = Arc<Mutex<Vec<(u16, &'static str)>>>;

impl Receiver {
    pub async fn start(mut answers: Vec<(u16, &'static str)>) -> Self {
        answers.reverse();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/hook?from=sandbox", listener.local_addr().expect("an address"));
        let (sender, got) = mpsc::unbounded_channel();
        let router = Router::new().fallback(answer).with_state((sender, Arc::new(Mutex::new(answers))));
        let server = hyper_util::service::TowerToHyperService::new(router);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let io = hyper_util::rt::TokioIo::new(stream);
                let connection =
                    hyper::server::conn::http1::Builder::new().serve_connection(io, server.clone());
                tokio::spawn(async { drop(connection.await) });
            }
        });
        Receiver { url, got }
    }

    /// Waits for a request.
    pub async fn next(&mut self) -> Got {
        soon(self.got.recv()).await.expect("a request")
    }

    /// Returns whether a request is there.
    pub fn is_empty(&mut self) -> bool {
        self.got.try_recv().is_err()
    }
}

async fn answer(
    State((sender, answers)): State<(mpsc::UnboundedSender<Got>, Answers)>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a body");
    let path = parts.uri.to_string();
    let body = String::from_utf8(body.to_vec()).expect("UTF-8");
    let _ = sender.send(Got { path, headers: parts.headers, body });
    let (status, text) = {
        let mut answers = answers.lock().expect("no panic");
        if answers.len() > 1 { answers.pop() } else { answers.first().copied() }.unwrap_or((200, ""))
    };
    (StatusCode::from_u16(status).expect("a status"), Body::from(text)).into_response()
}
