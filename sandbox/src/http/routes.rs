//! The routes and their middleware.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use axum::{Router, middleware};

use super::answer::{self, Answer};
use super::guard::{self, Guard};
use super::server::Server;
use super::{faults, latency, log, rate, request};
use crate::api;
use crate::endpoint::{self, Endpoint};

/// Creates the routes of all endpoints.
pub fn routes(server: Server, guard: Guard) -> Router {
    let server = Arc::new(server);
    let mut router = Router::new();
    for endpoint in api::endpoints() {
        let filter = match endpoint.method {
            endpoint::Method::Get => MethodFilter::GET,
            endpoint::Method::Post => MethodFilter::POST,
        };
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
    router = guard::protect(router.fallback(unknown).method_not_allowed_fallback(unknown), guard);
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

/// Returns the error for an unknown path or method. The HTTP status is 404, not 200.
async fn unknown(State(server): State<Arc<Server>>, request: Request) -> Response {
    let language = request::language(request.headers());
    answer::unknown_route(request.method(), request.uri().path(), language, server.clock.now())
}

/// Closes each connection after its response, unless a rule keeps connections open.
async fn close(State(server): State<Arc<Server>>, request: Request, next: middleware::Next) -> Response {
    let mut response = next.run(request).await;
    if server.faults.as_ref().is_some_and(|faults| faults.closes_connections()) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
