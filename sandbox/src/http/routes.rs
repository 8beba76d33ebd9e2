//! The routes and their middleware.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::on;
use axum::{Router, middleware};

use super::answer::Answer;
use super::guard::{self, Guard};
use super::server::Server;
use super::{described, faults, latency, log, rate, request};
use crate::api;
use crate::endpoint::Endpoint;

/// Creates the routes of all calls.
pub fn routes(server: Server, guard: Guard) -> Router {
    let server = Arc::new(server);
    let mut router = Router::new();
    for endpoint in api::endpoints() {
        let filter = endpoint.method.filter();
        router =
            router.route(endpoint.path, on(filter, move |server, request| call(endpoint, server, request)));
    }
    // Innermost: a fault happens before the service counts the request.
    if server.rate.is_some() {
        let limit = middleware::from_fn_with_state(server.clone(), rate::limit);
        router = router.layer(limit).merge(rate::routes());
    }
    if server.faults.is_some() {
        let inject = middleware::from_fn_with_state(server.clone(), faults::inject);
        router = router.layer(inject).merge(faults::routes());
    }
    // Not routes of their own: a start would take half as long again. Both layers let requests pass if there is nothing to do.
    let described = described::call
        .layer(middleware::from_fn_with_state(server.clone(), rate::limit))
        .layer(middleware::from_fn_with_state(server.clone(), faults::inject))
        .layer(middleware::from_fn_with_state(server.clone(), described::find));
    router = router.fallback(described.clone()).method_not_allowed_fallback(described);
    router = guard::protect(router, guard);
    router = latency::delay(router, server.latency);
    if server.faults.is_some() {
        router = router.layer(middleware::from_fn_with_state(server.clone(), close));
    }
    if server.log {
        router = router.layer(log::layer());
    }
    router.with_state(server)
}

async fn call(endpoint: &'static Endpoint, State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let language = request::language(&parts.headers);
    let outcome = request::answer(endpoint, &server, &parts, body).await;
    Answer { outcome, language, now: server.now(&parts.extensions) }.into_response()
}

/// Closes each connection after its response, unless a rule keeps connections open.
async fn close(State(server): State<Arc<Server>>, request: Request, next: middleware::Next) -> Response {
    let mut response = next.run(request).await;
    if server.faults.as_ref().is_some_and(|faults| faults.closes_connections()) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
