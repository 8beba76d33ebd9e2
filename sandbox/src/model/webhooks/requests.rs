//! The requests that a webhook makes.

use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue};

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::secrets::{object_without_secrets, without_secrets};
use crate::store::custom_fields::encrypted_keys;
use crate::store::webhooks::{Webhook, told_of};
use crate::webhooks::{Retry, WebhookRequest};

/// Headers that say how the request is sent.
const OF_HTTP: [&str; 9] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns the requests that tell of a change, one for each webhook that wants to know, and the length of their body as
/// JSON. They share the body.
///
/// # Errors
/// A database error.
pub fn told(call: &Call<'_>, event: &str, data: &Json) -> Result<(usize, Vec<WebhookRequest>), ApiError> {
    let webhooks = told_of(call.db, event)?;
    if webhooks.is_empty() {
        return Ok((0, Vec::new()));
    }
    let encrypted = encrypted_keys(call.db)?;
    let data = match data {
        data if says_success_only(data) => Json::Object(object_without_secrets(call.parameters, &encrypted)),
        data => without_secrets(data, &encrypted),
    };
    let body = Json::Object(Object::new().with("eventName", event).with("data", data));
    let length = body.stringify().len();
    let Json::Object(body) = body else { return Ok((0, Vec::new())) };
    let body = Arc::new(body);
    let request = |webhook| WebhookRequest::of(webhook, &call.pool.id, event, body.clone());
    Ok((length, webhooks.iter().map(request).collect()))
}

/// Returns a request that a person asks for. It is not sent again.
///
/// # Errors
/// 400 for a header that HTTP does not allow.
pub fn manual(
    call: &Call<'_>,
    webhook: &Webhook,
    headers: Option<&Object>,
    body: Option<&Object>,
) -> Result<WebhookRequest, ApiError> {
    let test = || {
        let data = Object::new().with("description", "A test from Authing Webhook");
        Object::new().with("eventName", "test").with("data", data)
    };
    let body = body.cloned().unwrap_or_else(test);
    let event = match body.get("eventName") {
        Some(Json::Text(name)) => name.to_utf8(),
        _ => "test".to_owned(),
    };
    let mut request = WebhookRequest::of(webhook, &call.pool.id, &event, Arc::new(body));
    request.retry = Retry::NEVER;
    for (name, value) in headers.into_iter().flat_map(Object::pairs) {
        let (name, value) = header(&name.to_utf8(), value)
            .ok_or_else(|| ApiError::malformed(&[format!("requestHeaders.{}", name.to_utf8())]))?;
        request.headers.retain(|(own, _)| *own != name);
        if !OF_HTTP.contains(&name.as_str()) {
            request.headers.push((name, value));
        }
    }
    Ok(request)
}

fn header(name: &str, value: &Json) -> Option<(String, String)> {
    let name: HeaderName = name.parse().ok()?;
    let value = match value {
        Json::Text(text) => text.to_utf8(),
        Json::Number(_) | Json::Bool(_) => value.stringify(),
        _ => return None,
    };
    HeaderValue::from_str(&value).ok()?;
    Some((name.as_str().to_owned(), value))
}

/// Returns whether a response says nothing of what was changed.
fn says_success_only(data: &Json) -> bool {
    match data {
        Json::Null => true,
        Json::Object(object) => object.pairs().all(|(name, _)| name.is("success")),
        _ => false,
    }
}
