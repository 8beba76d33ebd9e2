//! `GET /api/v3/list-webhooks`: lists webhooks page by page.

use super::list_webhooks::ListWebhooksDto;
use super::webhook::WebhookDto;
use crate::api::prelude::*;

/// Lists one page of webhooks, with the total number. Each row may have the webhook's secret in plain text.
///
/// @example
/// ```ts
/// const { data } = await client.listWebhooks({ limit: 50 });
/// for (const { name, url, enabled } of data.list) console.log(name, url, enabled);
/// ```
#[endpoint(GET "/api/v3/list-webhooks", rows(key = "webhookId"))]
fn list_webhooks(input: ListWebhooksDto) -> GetWebhooksRespDto;

/// Response of `listWebhooks`.
#[dto]
pub type GetWebhooksRespDto = Resp<GetWebhooksData>;

/// One page of webhooks. Any field may be missing.
#[dto]
pub struct GetWebhooksData {
    /// Number of webhooks on all pages.
    pub total_count: i32,
    /// Webhooks of this page. Their order is not documented.
    pub list: Vec<WebhookDto>,
}
