//! What every request passes before it is looked at: who asks, by which method, and how much comes in what time.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use super::answer::Answer;
use super::origins::Origins;
use super::{cors, request};
use crate::clock::Clock;
use crate::messages::Refusal;

/// The largest body, in bytes.
const LARGEST_BODY: usize = 2 * 1024 * 1024;
/// How long a body may take to arrive.
const LONGEST_BODY: Duration = Duration::from_secs(30);

/// What the gate needs to know.
#[derive(Debug, Clone)]
pub struct Gate {
    /// Who may ask.
    pub origins: Origins,
    /// The time that a refusal is dated with.
    pub clock: Clock,
}

/// Answers preflights and refusals itself; passes on what has arrived as a whole.
pub(super) async fn pass(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Response {
    let language = request::language(request.headers());
    let refuse = |refusal| Answer { outcome: Err(refusal), language, now: gate.clock.now() }.into_response();
    if let Err(refusal) = gate.origins.check(request.headers()) {
        let mut response = refuse(refusal);
        *response.status_mut() = StatusCode::FORBIDDEN;
        return response;
    }
    let origin = cors::origin(request.headers());
    let mut response = match *request.method() {
        // What these ask for is not an HTTP server's to do: an echo of credentials, a tunnel.
        Method::TRACE | Method::CONNECT => {
            let mut response = refuse(Refusal::english(405, format!("{} is not allowed", request.method())));
            *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST, OPTIONS"));
            response
        }
        Method::OPTIONS => cors::preflight(request.headers()),
        _ => match receive(request).await {
            Ok(request) => next.run(request).await,
            Err(refusal) => {
                let mut response = refuse(refusal);
                // The rest of the body would be read as the next request.
                response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
                response
            }
        },
    };
    cors::allow(response.headers_mut(), origin);
    response
}

/// The request with its whole body.
async fn receive(request: Request) -> Result<Request, Refusal> {
    let (parts, body) = request.into_parts();
    match timeout(LONGEST_BODY, to_bytes(body, LARGEST_BODY)).await {
        Ok(Ok(bytes)) => Ok(Request::from_parts(parts, Body::from(bytes))),
        // Reading fails for a connection that broke as well, but then nobody sees the answer.
        Ok(Err(_)) => {
            Err(Refusal::new(413, "请求体过大，最多 2 MiB", "The request body is too large: at most 2 MiB"))
        }
        Err(_) => Err(Refusal::new(
            408,
            "请求体未在 30 秒内全部到达",
            "The request body did not arrive within 30 seconds",
        )),
    }
}
