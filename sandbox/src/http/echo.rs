//! Echo mode: fixed responses at the lowest cost, so that a benchmark measures the client.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::Uri;
use axum::response::{IntoResponse, Response};

use super::answer::json;
use super::guard::{self, Guard};
use super::latency;
use crate::api;

/// The responses by path. Other paths below `/api/v3/` succeed.
struct Answers {
    by_path: HashMap<&'static str, Bytes>,
    other: Bytes,
}

/// Creates the routes of echo mode, without checks, database and log.
pub fn routes(guard: Guard, latency: Duration) -> Router {
    let answers = Answers {
        by_path: api::endpoints().map(|endpoint| (endpoint.path, envelope(endpoint.echo))).collect(),
        other: envelope(r#"{"success":true}"#),
    };
    let router = guard::protect(Router::new().fallback(answer), guard);
    latency::delay(router, latency).with_state(Arc::new(answers))
}

async fn answer(State(answers): State<Arc<Answers>>, uri: Uri) -> Response {
    if let Some(answer) = answers.by_path.get(uri.path()) {
        json(answer.clone())
    } else if uri.path().starts_with("/api/v3/") {
        json(answers.other.clone())
    } else {
        axum::http::StatusCode::NOT_FOUND.into_response()
    }
}

fn envelope(data: &str) -> Bytes {
    let request_id = "00000000-0000-4000-8000-000000000000";
    let data = data.trim();
    Bytes::from(format!(r#"{{"statusCode":200,"message":"","requestId":"{request_id}","data":{data}}}"#))
}
