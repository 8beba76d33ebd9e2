//! `GET /sandbox/export`: the whole state as one JSON document. It is all data of the user pool, and needs credentials
//! as a call does.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::answer::{json, refusal};
use super::request;
use super::server::Server;
use crate::auth::{self, AuthRequest};
use crate::error::ApiError;
use crate::export::export as document;
use crate::query;

pub(super) fn routes() -> Router<Arc<Server>> {
    Router::new().route("/sandbox/export", get(export))
}

async fn export(State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let now = server.clock.now();
    let signed = AuthRequest {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        headers: &parts.headers,
        parameters: &query::parse(parts.uri.query().unwrap_or_default()),
    };
    let checked = auth::check(&signed, &server.pool, &server.nonces, now);
    let outcome = match checked {
        Ok(()) => written(server).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(document) => json(document),
        Err(error) => refusal(error, request::language(&parts.headers), now).into_response(),
    }
}

async fn written(server: Arc<Server>) -> Result<String, ApiError> {
    let write = move || {
        let document = server.store.transaction(|db| Ok(document(db, &server.pool)?))?;
        Ok(document.stringify())
    };
    tokio::task::spawn_blocking(write).await.unwrap_or_else(|error| Err(ApiError::internal(error)))
}
