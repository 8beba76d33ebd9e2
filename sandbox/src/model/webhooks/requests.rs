//! The requests that a webhook makes.

use std::borrow::Cow;
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

/// Returns the requests that tell of a change, with the length of the body of each as JSON: event by event, for each webhook
/// that wants to know. The requests of an event share its body.
///
/// # Errors
/// A database error.
pub fn told(
    call: &Call<'_>,
    of_endpoint: Option<&'static str>,
    data: &Json,
) -> Result<Vec<(WebhookRequest, usize)>, ApiError> {
    let mut requests = Vec::new();
    // What most events have is made once: it can be long.
    let mut whole = None;
    for (event, data) in call.further.events(of_endpoint, data) {
        let webhooks = told_of(call.db, event)?;
        if webhooks.is_empty() {
            continue;
        }
        let data = match (&data, &whole) {
            (Cow::Borrowed(_), Some(shown)) => Json::clone(shown),
            (Cow::Borrowed(data), None) => whole.insert(shown(call, data)?).clone(),
            (Cow::Owned(items), _) => shown(call, items)?,
        };
        let body = Object::new().with("eventName", event).with("data", data);
        let length = Json::from(body.clone()).stringify().len();
        let body = Arc::new(body);
        let request = |webhook| (WebhookRequest::of(webhook, &call.pool.id, event, body.clone()), length);
        requests.extend(webhooks.iter().map(request));
    }
    Ok(requests)
}

/// Returns what receivers see of a response, or of the parameters if it says nothing.
fn shown(call: &Call<'_>, data: &Json) -> Result<Json, ApiError> {
    let encrypted = encrypted_keys(call.db)?;
    Ok(match data {
        data if says_success_only(data) => object_without_secrets(call.parameters, &encrypted).into(),
        data => without_secrets(data, &encrypted),
    })
}

/// Returns a request that a person asks for. It is not sent again. A header whose value is an object or a list, as in the
/// sample of the sources, is sent as its JSON.
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
        Json::Null => return None,
        _ => in_ascii(&value.stringify()),
    };
    HeaderValue::from_str(&value).ok()?;
    Some((name.as_str().to_owned(), value))
}

/// Returns JSON as the same JSON without the letters that a header does not take.
fn in_ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if matches!(letter, ' '..='~') {
            text.push(letter);
        } else {
            let units = letter
                .encode_utf16(&mut [0; 2])
                .iter()
                .map(|unit| format!("\\u{unit:04x}"))
                .collect::<String>();
            text.push_str(&units);
        }
    }
    text
}

/// Returns whether a response says nothing of what was changed.
fn says_success_only(data: &Json) -> bool {
    match data {
        Json::Null => true,
        Json::Object(object) => object.pairs().all(|(name, _)| name.is("success")),
        _ => false,
    }
}
