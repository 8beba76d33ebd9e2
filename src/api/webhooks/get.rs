//! `GET /api/v3/get-webhook`: reads a webhook.

use super::webhook::WebhookDto;
use crate::api::prelude::*;

/// Reads a webhook, with its secret in plain text.
///
/// What the service does when the webhook does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getWebhook({ webhookId });
/// if (!data.enabled) console.log(`${data.name} gets no events.`);
/// ```
#[endpoint(GET "/api/v3/get-webhook")]
fn get_webhook(input: GetWebhookDto) -> GetWebhookRespDto;

/// Input of `getWebhook`.
#[dto]
pub struct GetWebhookDto {
    /// Id of the webhook, assigned by the service.
    #[shape(len = 1..)]
    pub webhook_id: String,
}

/// Response of `getWebhook`.
#[dto]
pub type GetWebhookRespDto = Resp<WebhookDto>;
