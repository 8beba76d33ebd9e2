//! The echo mode: fixed answers, as cheap as can be, so that a bench measures the client.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::{IntoResponse, Response};

use super::{cors, json};
use crate::api;

/// The answers by path; any other path below `/api/v3/` is told of success.
struct Answers {
    by_path: HashMap<&'static str, Bytes>,
    other: Bytes,
}

/// Answers without checks, database and log.
pub fn routes() -> Router {
    let answers = Answers {
        by_path: api::endpoints().map(|endpoint| (endpoint.path, envelope(endpoint.echo))).collect(),
        other: envelope(r#"{"success":true}"#),
    };
    Router::new().fallback(answer).with_state(Arc::new(answers))
}

/// The body is taken, because a connection on which it lies unread cannot be used again.
async fn answer(
    State(answers): State<Arc<Answers>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    _body: Bytes,
) -> Response {
    let mut response = if method == Method::OPTIONS {
        cors::preflight(&headers)
    } else if let Some(answer) = answers.by_path.get(uri.path()) {
        json(answer.clone())
    } else if uri.path().starts_with("/api/v3/") {
        json(answers.other.clone())
    } else {
        axum::http::StatusCode::NOT_FOUND.into_response()
    };
    if let Some(origin) = cors::origin(&headers) {
        cors::allow(response.headers_mut(), Some(origin));
    }
    response
}

fn envelope(data: &str) -> Bytes {
    let request_id = "00000000-0000-4000-8000-000000000000";
    let data = data.trim();
    Bytes::from(format!(r#"{{"statusCode":200,"message":"","requestId":"{request_id}","data":{data}}}"#))
}
