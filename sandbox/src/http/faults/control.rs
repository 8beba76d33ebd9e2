//! The control routes of fault injection, outside the API's paths.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::tables;
use crate::faults::Rule;
use crate::http::answer::json;
use crate::http::server::Server;
use crate::json::{Json, Object, read};

/// `POST` and `DELETE /sandbox/faults`, `GET /sandbox/requests` and `/sandbox/tables`.
pub(in crate::http) fn routes() -> Router<Arc<Server>> {
    Router::new()
        .route("/sandbox/faults", post(add).delete(clear))
        .route("/sandbox/requests", get(requests))
        .route("/sandbox/tables", get(read_tables))
}

/// Adds rules. The first rule that matches a request applies.
async fn add(State(server): State<Arc<Server>>, body: String) -> Response {
    let rules = match read(&body) {
        Ok(Json::List(rules)) => rules.iter().map(Rule::read).collect::<Result<Vec<_>, _>>(),
        _ => Err("expected a list of rules as JSON".to_owned()),
    };
    let Some(faults) = &server.faults else { return StatusCode::NOT_FOUND.into_response() };
    match rules.and_then(|rules| faults.add(rules)) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(reason) => {
            let mut response = json(Json::from(Object::new().with("message", reason)).stringify());
            *response.status_mut() = StatusCode::BAD_REQUEST;
            response
        }
    }
}

async fn clear(State(server): State<Arc<Server>>) -> StatusCode {
    if let Some(faults) = &server.faults {
        faults.clear();
    }
    StatusCode::NO_CONTENT
}

async fn requests(State(server): State<Arc<Server>>) -> Response {
    let Some(faults) = &server.faults else { return StatusCode::NOT_FOUND.into_response() };
    faults.idle().await;
    json(faults.list().stringify())
}

async fn read_tables(State(server): State<Arc<Server>>) -> Response {
    let Some(faults) = &server.faults else { return StatusCode::NOT_FOUND.into_response() };
    faults.idle().await;
    let store = server.store.clone();
    let read = move || store.transaction(|db| Ok(tables::all(db)?));
    match tokio::task::spawn_blocking(read).await {
        Ok(Ok(tables)) => json(tables.stringify()),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
