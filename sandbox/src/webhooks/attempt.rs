//! What came of a request.

use axum::http::HeaderMap;

use super::reason::Reason;
use super::request::WebhookRequest;
use crate::clock::Timestamp;
use crate::json::{Json, Object, beginning};
use crate::secrets::is_secret;
use crate::store::webhook_logs::WebhookLog;

/// What came of a request.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The HTTP status, 0 without a response.
    pub status: u16,
    headers: Object,
    /// The body: what its JSON says, or else its text.
    pub body: Json,
    /// Why the request failed.
    pub error: Option<Reason>,
}

impl Attempt {
    /// A request without a response.
    pub(super) fn failed(reason: Reason) -> Self {
        Attempt { status: 0, headers: Object::new(), body: Json::Null, error: Some(reason) }
    }

    /// A response. A status outside 200 to 299 is a failure.
    pub(super) fn answered(status: u16, headers: &HeaderMap, body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let headers = headers.keys().map(|name| {
            let values: Vec<_> =
                headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
            (name.as_str(), values.join(", "))
        });
        let reason = || {
            Reason::new(
                format!("接收方返回了 HTTP 状态 {status}"),
                format!("the receiver answered with HTTP status {status}"),
            )
        };
        Attempt {
            status,
            headers: shown(headers),
            body: crate::json::read(&text).unwrap_or_else(|_| Json::from(&*text)),
            error: (!(200..300).contains(&status)).then(reason),
        }
    }

    /// Returns the log of it.
    #[must_use]
    pub fn log(&self, request: &WebhookRequest, at: Timestamp) -> WebhookLog {
        WebhookLog {
            webhook_id: request.webhook_id.clone(),
            at,
            event: request.event.clone(),
            request_body: beginning(Object::clone(&request.body)),
            request_headers: beginning(shown(
                request.headers.iter().map(|(name, value)| (name.as_str(), value.clone())),
            )),
            status: self.status,
            response_headers: beginning(self.headers.clone()),
            response_body: beginning(match &self.body {
                Json::Object(object) => object.clone(),
                Json::Null => Object::new(),
                // The log's body is declared an object.
                Json::Text(text) if text.is("") => Object::new(),
                other => Object::new().with("body", other.clone()),
            }),
            success: self.error.is_none(),
            error: self.error.as_ref().map(|reason| reason.en.clone()),
        }
    }
}

/// Returns headers as the log shows them, which is read by more people than secrets are for.
fn shown<'a>(headers: impl Iterator<Item = (&'a str, String)>) -> Object {
    headers.fold(Object::new(), |object, (name, value)| {
        object.with(name, if is_secret(name) { "***".to_owned() } else { value })
    })
}
