//! `POST /api/v3/get-webhook-logs`: lists the requests that the service sent to a webhook, page by page.

use crate::api::prelude::*;

/// Lists one page of the requests that the service sent to a webhook, with what your endpoint returned.
///
/// The rows hold whole requests and responses, and so secrets: the webhook's own in the headers, passwords and tokens in
/// bodies. Do not copy them into a log. A `webhookId` that does not exist is no error. How long and in which order the
/// service keeps the rows is not documented. A row has no id: when events arrive meanwhile, `client.iterate` may return a
/// row twice.
///
/// @example
/// ```ts
/// const { data } = await client.getWebhookLogs({ webhookId, limit: 50 });
/// const failed = data.list.filter((request) => !request.success);
/// for (const { timestamp, eventName, errorMessage } of failed) console.log(timestamp, eventName, errorMessage);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-webhook-logs", safe, rows(key = ""))]
fn get_webhook_logs(input: ListWebhookLogs) -> ListWebhookLogsRespDto;

/// Input of `getWebhookLogs`.
#[dto]
pub struct ListWebhookLogs {
    /// Id of the webhook, assigned by the service.
    #[shape(len = 1..)]
    pub webhook_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `getWebhookLogs`.
#[dto]
pub type ListWebhookLogsRespDto = Resp<ListWebhookLogsData>;

/// One page of the requests that the service sent to a webhook. Any field may be missing.
#[dto]
pub struct ListWebhookLogsData {
    /// Number of requests on all pages.
    pub total_count: i32,
    /// Requests of this page. A sample of the documentation has one object in its place: it becomes a list of one.
    pub list: Vec<WebhookLogDto>,
}

/// A request that the service sent to a webhook, and the response to it. Any field may be missing.
#[dto]
pub struct WebhookLogDto {
    /// Id of the webhook.
    pub webhook_id: String,
    /// Event that the request was sent for, such as `user:created`.
    pub event_name: String,
    /// Body that the service sent: `eventName` and `data` in the documentation's sample.
    #[shape(secret)]
    pub request_body: JsonObject,
    /// Headers that the service sent, the webhook's secret among them.
    #[shape(secret)]
    pub request_headers: JsonObject,
    /// HTTP status that your endpoint returned. Its value when no response came is not documented.
    pub response_status_code: i32,
    /// Headers that your endpoint returned. The documentation's sample has those of the request, with the secret, here.
    #[shape(secret)]
    pub response_headers: JsonObject,
    /// Body that your endpoint returned. How one that is not a JSON object is kept is not documented.
    #[shape(secret)]
    pub response_body: JsonObject,
    /// Time of the request: ISO 8601 with milliseconds and an offset without a colon, such as
    /// `2022-09-20T08:55:00.188+0800`.
    pub timestamp: String,
    /// Whether the request succeeded. Which HTTP statuses count as success is not documented.
    pub success: bool,
    /// Why the request failed, such as `ERRTIMEOUT`. Absent after a success.
    pub error_message: Option<String>,
}
