//! A request to a receiver, before it is sent.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderValue;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::json::{Json, Object};
use crate::store::webhooks::Webhook;

/// The most times that a request is sent again.
const MAX_RETRIES: u32 = 10;
/// The longest time between two times.
const MAX_DELAY: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A request to a receiver.
#[derive(Debug, Clone)]
pub struct WebhookRequest {
    /// The webhook.
    pub webhook_id: String,
    /// The event that it tells of.
    pub event: String,
    /// The address of the receiver.
    pub url: String,
    /// The headers, in lower case.
    pub headers: Vec<(String, String)>,
    /// Whether the body is sent as a form, not as JSON.
    pub is_form: bool,
    /// The body.
    pub body: Arc<Object>,
    /// What follows a failure.
    pub retry: Retry,
}

/// What follows a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How many times the request is sent again.
    pub count: u32,
    /// How long each time waits.
    pub delay: Duration,
}

impl Retry {
    /// Nothing follows.
    pub const NEVER: Retry = Retry { count: 0, delay: Duration::ZERO };

    /// Reads `retryConfig`. No source says what is missing: three times, after ten seconds each.
    fn read(config: Option<&Object>) -> Self {
        let Some(config) = config.filter(|config| config.get("enabled") == Some(&Json::Bool(true))) else {
            return Retry::NEVER;
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what is too large is limited"
        )]
        let number = |name: &str, default: u32| match config.get(name) {
            Some(Json::Number(number)) => *number as u32,
            _ => default,
        };
        let unit = match config.get("delayUnit") {
            Some(Json::Text(unit)) if unit.is("Minute") => 60,
            Some(Json::Text(unit)) if unit.is("Hour") => 60 * 60,
            Some(Json::Text(unit)) if unit.is("Day") => 24 * 60 * 60,
            _ => 1,
        };
        let delay = Duration::from_secs(u64::from(number("delay", 10)) * unit);
        Retry { count: number("count", 3).min(MAX_RETRIES), delay: delay.min(MAX_DELAY) }
    }
}

impl WebhookRequest {
    /// Returns the request of a webhook. The headers are those of the service's documentation, which has the secret in
    /// two.
    #[must_use]
    pub fn of(webhook: &Webhook, pool_id: &str, event: &str, body: Arc<Object>) -> Self {
        let mut headers = vec![
            ("accept", "application/json, text/plain, */*"),
            ("content-type", &*webhook.content_type),
            ("user-agent", "authing-webhook@2.0"),
            ("x-authing-userpool-id", pool_id),
        ];
        // Nothing that HTTP does not allow can be sent. An empty secret is none.
        let is_sent = |secret: &&str| !secret.is_empty() && HeaderValue::from_str(secret).is_ok();
        if let Some(secret) = webhook.secret.as_deref().filter(is_sent) {
            headers.extend([("x-authing-token", secret), ("x-authing-webhook-secret", secret)]);
        }
        WebhookRequest {
            webhook_id: webhook.id.clone(),
            event: event.to_owned(),
            url: webhook.url.clone(),
            headers: headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            is_form: webhook.content_type == "application/x-www-form-urlencoded",
            body,
            retry: Retry::read(webhook.retry_config.as_ref()),
        }
    }

    /// Returns the body as it is sent. A form has the fields of the object, and as their values texts, or JSON.
    #[must_use]
    pub fn text(&self) -> String {
        if !self.is_form {
            return Json::Object(Object::clone(&self.body)).stringify();
        }
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let fields = self.body.pairs().map(|(name, value)| {
            let value = match value {
                Json::Text(text) => text.to_utf8(),
                other => other.stringify(),
            };
            format!("{}={}", encoded(&name.to_utf8()), encoded(&value))
        });
        fields.collect::<Vec<_>>().join("&")
    }
}

/// The request whose response a call waits for. It is sent when the transaction of the call is over: no other call may
/// wait for a receiver.
#[derive(Debug, Default)]
pub struct Outbox(RefCell<Option<WebhookRequest>>);

impl Outbox {
    /// Makes the call wait for the response to this request.
    pub fn put(&self, request: WebhookRequest) {
        self.0.replace(Some(request));
    }

    /// Returns the request.
    #[must_use]
    pub fn take(&self) -> Option<WebhookRequest> {
        self.0.take()
    }
}
