//! The HTTP methods of the calls.

use axum::http;

/// The HTTP methods of the calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Parameters come from the query.
    Get,
    /// Parameters come from the body.
    Post,
    /// Parameters come from the body.
    Put,
    /// Parameters come from the query or the path.
    Delete,
}

impl Method {
    /// Returns the method of a request. `HEAD` is a `GET` whose response has no body.
    #[must_use]
    pub fn of(method: &http::Method) -> Option<Self> {
        match *method {
            http::Method::GET | http::Method::HEAD => Some(Method::Get),
            http::Method::POST => Some(Method::Post),
            http::Method::PUT => Some(Method::Put),
            http::Method::DELETE => Some(Method::Delete),
            _ => None,
        }
    }
}
