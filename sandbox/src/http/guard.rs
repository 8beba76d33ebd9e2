//! Checks that every request must pass first: origin, method, and the size and duration of the body.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Router, middleware};
use tokio::time::timeout;

use super::answer::refusal;
use super::origins::Origins;
use super::{cors, request};
use crate::clock::Clock;
use crate::error::ApiError;

/// The maximum size of a body, in bytes.
const MAX_BODY: usize = 2 * 1024 * 1024;
/// How long a body may take to arrive.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The configuration of the guard.
#[derive(Debug, Clone)]
pub struct Guard {
    /// The allowed origins.
    pub origins: Origins,
    /// The clock for the `Date` of errors.
    pub clock: Clock,
}

/// Adds the guard to all routes: origin, CORS, then method and body.
pub(super) fn protect<S: Clone + Send + Sync + 'static>(router: Router<S>, guard: Guard) -> Router<S> {
    let guard = Arc::new(guard);
    router
        .layer(middleware::from_fn_with_state(guard.clone(), receive))
        .layer(cors::layer())
        .layer(middleware::from_fn_with_state(guard, admit))
}

/// Refuses pages of other sites. They cannot read the error, because it has no CORS headers.
async fn admit(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    if let Err(error) = guard.origins.check(request.headers()) {
        return guard.refuse(request.headers(), error, StatusCode::FORBIDDEN);
    }
    let is_preflight = request.method() == Method::OPTIONS;
    let mut response = next.run(request).await;
    if is_preflight {
        // tower-http answers preflights with 200 and an empty body.
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}

/// Checks the method and reads the whole body.
async fn receive(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    // TRACE would echo credentials, and CONNECT asks for a tunnel.
    if let Method::TRACE | Method::CONNECT = *request.method() {
        let error = ApiError::english(405, format!("{} is not allowed", request.method()));
        let mut response = guard.refuse(request.headers(), error, StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST, OPTIONS"));
        return response;
    }
    let (parts, body) = request.into_parts();
    match whole(body).await {
        Ok(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Err(error) => {
            let mut response = guard.refuse(&parts.headers, error, StatusCode::OK);
            // The connection closes, because the rest of the body would be read as the next request.
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            response
        }
    }
}

impl Guard {
    fn refuse(&self, headers: &HeaderMap, error: ApiError, status: StatusCode) -> Response {
        let language = request::language(headers);
        let mut response = refusal(error, language, self.clock.now()).into_response();
        *response.status_mut() = status;
        response
    }
}

/// Reads the whole body.
async fn whole(body: Body) -> Result<Bytes, ApiError> {
    match timeout(BODY_TIMEOUT, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        // A broken connection fails too, but then the response is never sent.
        Ok(Err(_)) => {
            Err(ApiError::new(413, "请求体过大，最多 2 MiB", "The request body is too large: at most 2 MiB"))
        }
        Err(_) => Err(ApiError::new(
            408,
            "请求体未在 30 秒内全部到达",
            "The request body did not arrive within 30 seconds",
        )),
    }
}
