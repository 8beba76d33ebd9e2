//! The time that a response takes on its way.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use axum::{Router, middleware};
use tokio::time::sleep;

/// Delays each response except those under `/sandbox/`. Nothing but the connection waits: the call is over by then.
pub(super) fn delay<S: Clone + Send + Sync + 'static>(router: Router<S>, latency: Duration) -> Router<S> {
    if latency.is_zero() {
        return router;
    }
    router.layer(middleware::from_fn_with_state(latency, respond_later))
}

async fn respond_later(State(latency): State<Duration>, request: Request, next: Next) -> Response {
    let is_delayed = !request.uri().path().starts_with("/sandbox/");
    let response = next.run(request).await;
    if is_delayed {
        sleep(latency).await;
    }
    response
}
