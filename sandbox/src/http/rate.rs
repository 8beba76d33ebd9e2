//! The limit on requests a second over HTTP: the middleware, and the route that reports.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::answer::{json, too_many_requests};
use super::request;
use super::server::Server;

/// `GET /sandbox/rate`
pub(super) fn routes() -> Router<Arc<Server>> {
    Router::new().route("/sandbox/rate", get(report))
}

/// Refuses a call beyond the limit, before anything of it is checked.
pub(super) async fn limit(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let now = server.clock.now();
    if server.rate.as_ref().is_some_and(|rate| !rate.accept(now)) {
        return too_many_requests(request::language(request.headers()), now);
    }
    next.run(request).await
}

async fn report(State(server): State<Arc<Server>>) -> Response {
    match &server.rate {
        Some(rate) => json(rate.report().stringify()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
