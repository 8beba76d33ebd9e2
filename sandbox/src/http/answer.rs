//! Responses in the API's envelope.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::clock::Timestamp;
use crate::error::{ApiError, Language};
use crate::json::{Json, Object};
use crate::store::ids;

/// The result of a call.
pub(super) struct Answer {
    pub outcome: Result<Json, ApiError>,
    pub language: Language,
    pub now: Timestamp,
    /// Whether a success has an envelope. An error always has.
    pub has_envelope: bool,
    /// The id of the request, which the audit log has too.
    pub request_id: String,
}

/// The envelope's status for the log, which differs from the HTTP status.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    pub status_code: u16,
    pub cause: Option<String>,
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let (status_code, message, api_code, data, cause) = match self.outcome {
            Ok(data) => (200, String::new(), None, Some(data).filter(|data| *data != Json::Null), None),
            Err(error) => {
                let message = error.message(self.language).to_owned();
                (error.status_code, message, error.api_code, None, error.cause)
            }
        };
        let request_id = self.request_id;
        let body = match data {
            Some(data) if !self.has_envelope => data,
            data => Object::new()
                .with("statusCode", u32::from(status_code))
                .with("message", message)
                .with_some("apiCode", api_code)
                .with("requestId", request_id.as_str())
                .with_some("data", data)
                .into(),
        };
        let mut response = json(body.stringify());
        response.extensions_mut().insert(Outcome { status_code, cause });
        set_date(&mut response, self.now);
        if let Ok(id) = HeaderValue::from_str(&request_id) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
        }
        response
    }
}

/// Returns the error of a request that reached no call.
pub(super) fn refusal(error: ApiError, language: Language, now: Timestamp) -> Answer {
    Answer { outcome: Err(error), language, now, has_envelope: true, request_id: ids::request_id() }
}

/// Returns the response for an unknown path or method.
pub(super) fn unknown_route(method: &Method, path: &str, language: Language, now: Timestamp) -> Response {
    let error = ApiError::english(404, format!("Cannot {method} {path}"));
    let mut response = refusal(error, language, now).into_response();
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Returns the response for a request beyond the limit. It has only what is documented: no `apiCode`, no `requestId`
/// and no `Retry-After`.
pub(super) fn too_many_requests(language: Language, now: Timestamp) -> Response {
    let error = ApiError::new(429, "请求过于频繁，请稍后再试", "Too many requests, try again later");
    let envelope = Object::new()
        .with("statusCode", u32::from(error.status_code))
        .with("message", error.message(language).to_owned());
    let mut response = json(Json::from(envelope).stringify());
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.extensions_mut().insert(Outcome { status_code: error.status_code, cause: None });
    set_date(&mut response, now);
    response
}

/// Sets `Date` from the same clock that checks the dates of signatures.
fn set_date(response: &mut Response, now: Timestamp) {
    if let Ok(date) = HeaderValue::from_str(&now.http_date()) {
        response.headers_mut().insert(header::DATE, date);
    }
}

/// Creates a response with a JSON body.
pub(super) fn json(body: impl Into<Body>) -> Response {
    ([("content-type", "application/json; charset=utf-8")], body.into()).into_response()
}
