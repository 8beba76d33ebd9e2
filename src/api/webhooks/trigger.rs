//! `POST /api/v3/trigger-webhook`: sends a request to a webhook, as an event would.

use crate::api::prelude::*;

/// Sends a request to the address of a webhook by hand, and resolves to what your endpoint returned.
///
/// Each call sends a request, which your endpoint may take for a real event: to try a webhook, send an event that changes
/// nothing there. What is sent without a `requestBody`, and whether a webhook with `enabled: false` gets it, is not
/// documented. After `network`, `timeout` or `bad_response` the request may have arrived (`outcome: "unknown"`): your
/// endpoint knows, and `getWebhookLogs` may show it.
///
/// @example
/// ```ts
/// const { data } = await client.triggerWebhook({
///   webhookId,
///   requestBody: { eventName: "test", data: { description: "Is anyone there?" } },
/// });
/// console.log(data.response);
/// ```
// Each call sends a request of its own, and what the endpoint does with it is not known here: it is never repeated blindly.
#[endpoint(POST "/api/v3/trigger-webhook", non_idempotent)]
fn trigger_webhook(input: TriggerWebhookDto) -> TriggerWebhookRespDto;

/// Input of `triggerWebhook`.
#[dto]
pub struct TriggerWebhookDto {
    /// Id of the webhook, assigned by the service.
    #[shape(len = 1..)]
    pub webhook_id: String,
    /// Headers to send, by their names. Whether the service adds its own and the webhook's secret is not documented.
    #[shape(secret)]
    pub request_headers: Option<JsonObject>,
    /// Body to send. An event's own body has `eventName` and `data`.
    #[shape(secret)]
    pub request_body: Option<JsonObject>,
}

/// Response of `triggerWebhook`.
#[dto]
pub type TriggerWebhookRespDto = Resp<TriggerWebhookData>;

/// What your endpoint returned. Any field may be missing.
#[dto]
pub struct TriggerWebhookData {
    /// Response of your endpoint. Which parts of it are there, and under which names, is not documented.
    #[shape(secret)]
    pub response: Any,
}

/// An object whose fields are not documented.
#[dto]
pub type Any = JsonObject;
