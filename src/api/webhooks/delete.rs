//! `POST /api/v3/delete-webhook`: deletes webhooks.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes webhooks: the service sends them no more events.
///
/// An id that does not exist is no error, so a misspelt one goes unnoticed: `listWebhooks` shows what is left. To stop the
/// events for a while, use `updateWebhook` with `enabled: false`.
///
/// @example
/// ```ts
/// const { data } = await client.listWebhooks({ limit: 50 });
/// const unused = data.list.filter((webhook) => webhook.url.startsWith("https://hr-2019.steamory.example/"));
/// if (unused.length > 0) await client.deleteWebhook({ webhookIds: unused.map((webhook) => webhook.webhookId) });
/// ```
// The sources say that an id that does not exist is no error, so a second call succeeds and changes nothing.
#[endpoint(POST "/api/v3/delete-webhook", idempotent)]
fn delete_webhook(input: DeleteWebhookDto) -> IsSuccessRespDto;

/// Input of `deleteWebhook`.
#[dto]
pub struct DeleteWebhookDto {
    /// Ids of the webhooks to delete, assigned by the service, at least 1. The maximum number is not documented.
    // What an empty list does is not documented either: it could delete too much.
    #[shape(len = 1..)]
    pub webhook_ids: Vec<String>,
}
