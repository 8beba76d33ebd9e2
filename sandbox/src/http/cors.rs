//! Lets the pages that may call read what is answered.

use std::time::Duration;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::{AllowCredentials, AllowHeaders, AllowOrigin, CorsLayer};

/// How long a browser remembers a preflight, so that not every call of a session costs two requests.
const MAX_AGE: Duration = Duration::from_secs(600);

/// Answers preflights, and marks other answers as readable by the page that asked: the guard has refused all others.
pub(super) fn layer() -> CorsLayer {
    CorsLayer::new()
        // Origin and headers are named, because browsers refuse `*` to requests with credentials.
        .allow_origin(AllowOrigin::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .allow_methods([Method::GET, Method::POST, Method::OPTIONS])
        // Only where a page asks: `true` would say so to every caller.
        .allow_credentials(AllowCredentials::predicate(|_, _| true))
        .allow_private_network(true)
        // The clock, how long to wait, and what to quote to support.
        .expose_headers([header::DATE, header::RETRY_AFTER, HeaderName::from_static("x-request-id")])
        .max_age(MAX_AGE)
}
