//! `POST /api/v3/update-webhook`: changes a webhook.

use super::events::WebhookEventName;
use super::retry::WebhookRetryConfigV3Dto;
use super::webhook::{WebhookContentType, WebhookDto};
use crate::api::prelude::*;

/// Changes a webhook, or turns it on or off, and resolves to it as stored, with its secret.
///
/// Only the fields that are given are sent. What the service does when the webhook does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updateWebhook({
///   webhookId,
///   url: "https://hr.steamory.example/v2/genauth-events",
///   retryConfig: { enabled: true, count: 3, delay: 10, delayUnit: "Minute" },
/// });
/// console.log(data.updatedAt);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-webhook", idempotent)]
fn update_webhook(input: UpdateWebhookDto) -> UpdateWebhooksRespDto;

/// Input of `updateWebhook`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateWebhookDto {
    /// Id of the webhook to change, assigned by the service.
    #[shape(len = 1..)]
    pub webhook_id: String,
    /// New name.
    pub name: Option<String>,
    /// New address that the service sends the events to.
    pub url: Option<String>,
    /// Events to subscribe to. Presumably they replace the stored ones, which is not documented: give all that the webhook
    /// is to have.
    pub events: Option<Vec<WebhookEventName>>,
    /// Format of the body in which the events arrive.
    pub content_type: Option<WebhookContentType>,
    /// `true` lets the service send events, `false` stops it.
    pub enabled: Option<bool>,
    /// New secret, which the service sends with each request. How to remove one is not documented.
    #[shape(secret)]
    pub secret: Option<String>,
    /// When the service sends an event again. Some sources do not have this field.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
}

/// Response of `updateWebhook`.
#[dto]
pub type UpdateWebhooksRespDto = Resp<WebhookDto>;
