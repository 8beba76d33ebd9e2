//! `POST /api/v3/create-webhook`: creates a webhook.

use super::events::WebhookEventName;
use super::retry::WebhookRetryConfigV3Dto;
use super::webhook::{WebhookContentType, WebhookDto};
use crate::api::prelude::*;

/// Creates a webhook, to which the service sends the events that it subscribes to, and resolves to it as stored, with its
/// secret.
///
/// The vendor's samples of events hold password hashes and tokens of users: let `url` begin with `https:`, and give a
/// `secret` that your endpoint checks. Webhooks depend on the plan of the user pool; calls that a plan does not allow were
/// seen to reject with `kind: "api"`, `statusCode` 402. Whether a `name` or a `url` may be used twice is not documented.
/// After `network`, `timeout` or `bad_response` the webhook may be there (`outcome: "unknown"`): check with `listWebhooks`,
/// since a second one doubles each event.
///
/// @example
/// ```ts
/// const { data } = await client.createWebhook({
///   name: "HR: who joins, who leaves",
///   url: "https://hr.steamory.example/genauth-events",
///   contentType: "application/json",
///   events: ["user:created", "user:deleted"],
///   secret,
///   enabled: true,
/// });
/// console.log(data.webhookId);
/// ```
// No source says that a second one is refused: there would be two webhooks, and every event twice. Nothing of the caller's own
// identifies a webhook, so the first one cannot be found again either.
#[endpoint(POST "/api/v3/create-webhook", non_idempotent)]
fn create_webhook(input: CreateWebhookDto) -> CreateWebhookRespDto;

/// Input of `createWebhook`.
#[dto]
pub struct CreateWebhookDto {
    /// Format of the body in which the events arrive.
    pub content_type: WebhookContentType,
    /// Events to subscribe to. `getWebhookEventList` reads what the service knows.
    pub events: Vec<WebhookEventName>,
    /// Address that the service sends the events to, each in a POST.
    #[shape(len = 1..)]
    pub url: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Whether the service sends events. The default is not documented: give `true` or `false`.
    pub enabled: Option<bool>,
    /// Secret of your own choice. The service sends it with each request, as it is, in the header
    /// `x-authing-webhook-secret`; the vendor's guide also names `x-authing-token`. Your endpoint checks it to refuse requests
    /// of others.
    #[shape(secret)]
    pub secret: Option<String>,
    /// When the service sends an event again. The default is not documented. Some sources do not have this field.
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
}

/// Response of `createWebhook`.
#[dto]
pub type CreateWebhookRespDto = Resp<WebhookDto>;
