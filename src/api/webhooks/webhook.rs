//! A webhook, as calls resolve to it.

use super::events::WebhookEventName;
use super::retry::WebhookRetryConfigV3Dto;
use crate::api::prelude::*;

/// A webhook, as the service returns it, with its secret. Any field may be missing, and there may be further fields.
#[dto]
pub struct WebhookDto {
    /// Id assigned by the service.
    pub webhook_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
    /// Name shown to people.
    pub name: String,
    /// Address that the service sends the events to.
    pub url: String,
    /// Format of the body in which the events arrive there.
    pub content_type: WebhookContentType,
    /// Whether the service sends events.
    pub enabled: bool,
    /// Events that the webhook subscribes to; there may be other names than those that are known. A response may leave
    /// them out, which does not mean that there are none.
    // The sources describe the real name of a user here, by mistake.
    pub events: Option<Vec<Open<WebhookEventName>>>,
    /// Secret that the service sends with each request. It arrives in plain text.
    #[shape(secret)]
    pub secret: Option<String>,
    /// When the service sends an event again. Some sources do not have this field.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
}

/// Format of the body of the requests that the service sends to a webhook.
#[dto]
pub enum WebhookContentType {
    /// JSON.
    #[shape(name = "application/json")]
    Json,
    /// Fields of a form, in the encoding of URLs.
    #[shape(name = "application/x-www-form-urlencoded")]
    Form,
}
