//! CORS for the allowed pages.

use std::time::Duration;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::{AllowCredentials, AllowHeaders, AllowOrigin, CorsLayer};

/// How long a browser remembers a preflight, so that not every call of a session costs two requests.
const MAX_AGE: Duration = Duration::from_secs(600);

/// Answers preflights and lets the calling page read responses. The guard has refused all other origins.
pub(super) fn layer() -> CorsLayer {
    CorsLayer::new()
        // Origin and headers are named, because browsers refuse `*` to requests with credentials.
        .allow_origin(AllowOrigin::mirror_request())
        .allow_headers(AllowHeaders::mirror_request())
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS])
        // `true` would add the header for callers without an origin too.
        .allow_credentials(AllowCredentials::predicate(|_, _| true))
        .allow_private_network(true)
        // For clock correction, retries and support.
        .expose_headers([header::DATE, header::RETRY_AFTER, HeaderName::from_static("x-request-id")])
        .max_age(MAX_AGE)
}
