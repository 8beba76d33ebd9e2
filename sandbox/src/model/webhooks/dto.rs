//! Webhooks and their logs as the API returns them.

use crate::json::Object;
use crate::model::audit_logs::log_time;
use crate::store::webhook_logs::WebhookLog;
use crate::store::webhooks::Webhook;

/// Returns a `WebhookDto`. It holds the secret.
#[must_use]
pub fn dto(webhook: &Webhook) -> Object {
    Object::new()
        .with("webhookId", webhook.id.as_str())
        .with("createdAt", webhook.created_at.iso())
        .with("updatedAt", webhook.updated_at.iso())
        .with("name", webhook.name.as_str())
        .with("url", webhook.url.as_str())
        .with("contentType", webhook.content_type.as_str())
        .with("enabled", webhook.enabled)
        .with("events", webhook.events.clone())
        .with_some("secret", webhook.secret.as_deref())
        .with_some("retryConfig", webhook.retry_config.clone())
}

/// Returns a `WebhookLogDto`.
#[must_use]
pub fn log_dto(log: &WebhookLog) -> Object {
    Object::new()
        .with("webhookId", log.webhook_id.as_str())
        .with("eventName", log.event.as_str())
        .with("requestBody", log.request_body.clone())
        .with("requestHeaders", log.request_headers.clone())
        .with("responseStatusCode", u32::from(log.status))
        .with("responseHeaders", log.response_headers.clone())
        .with("responseBody", log.response_body.clone())
        .with("timestamp", log_time(log.at))
        .with("success", log.success)
        .with_some("errorMessage", log.error.as_deref())
}
