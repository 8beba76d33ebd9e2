//! The routes and their middleware.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::{Router, middleware};

use super::guard::{self, Guard};
use super::server::Server;
use super::{call, export, faults, latency, log, rate};

/// Creates the routes of all calls.
pub fn routes(server: Server, guard: Guard) -> Router {
    let server = Arc::new(server);
    let mut router = export::routes();
    if server.rate.is_some() {
        router = router.merge(rate::routes());
    }
    if server.faults.is_some() {
        router = router.merge(faults::routes());
    }
    // Not a route for each call: a start would take half as long again. A fault happens before the service counts the request.
    // Both layers let requests pass if there is nothing to do.
    let call = call::run
        .layer(middleware::from_fn_with_state(server.clone(), rate::limit))
        .layer(middleware::from_fn_with_state(server.clone(), faults::inject))
        .layer(middleware::from_fn_with_state(server.clone(), call::find));
    router = router.fallback(call.clone()).method_not_allowed_fallback(call);
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

/// Closes each connection after its response, unless a rule keeps connections open.
async fn close(State(server): State<Arc<Server>>, request: Request, next: middleware::Next) -> Response {
    let mut response = next.run(request).await;
    if server.faults.as_ref().is_some_and(|faults| faults.closes_connections()) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
