//! Reads what a webhook consists of.

use crate::endpoint::Fields;
use crate::json::{Json, Object};
use crate::store::webhooks::Webhook;

/// The parts of a webhook that a call sets. What is absent stays.
#[derive(Debug)]
pub struct Parts {
    name: Option<String>,
    url: Option<String>,
    content_type: Option<String>,
    enabled: Option<bool>,
    /// An empty one removes the stored one.
    secret: Option<String>,
    retry_config: Option<Object>,
    events: Option<Vec<String>>,
}

impl Parts {
    /// Reads the parts.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        Parts {
            name: fields.text("name"),
            url: fields.text("url"),
            content_type: fields.text("contentType"),
            enabled: fields.boolean("enabled"),
            secret: fields.text("secret"),
            retry_config: read_retry_config(fields),
            events: fields.texts("events"),
        }
    }

    /// Sets the parts.
    #[must_use]
    pub fn over(self, webhook: Webhook) -> Webhook {
        Webhook {
            name: self.name.unwrap_or(webhook.name),
            url: self.url.unwrap_or(webhook.url),
            content_type: self.content_type.unwrap_or(webhook.content_type),
            enabled: self.enabled.unwrap_or(webhook.enabled),
            secret: self.secret.or(webhook.secret).filter(|secret| !secret.is_empty()),
            retry_config: self.retry_config.or(webhook.retry_config),
            events: self.events.unwrap_or(webhook.events),
            ..webhook
        }
    }
}

/// A number of times, and a time to wait, are not negative.
fn read_retry_config(fields: &mut Fields<'_>) -> Option<Object> {
    fields.object("retryConfig").map(|config| {
        for name in ["count", "delay"] {
            if matches!(config.get(name), Some(Json::Number(number)) if *number < 0.0) {
                fields.mark_invalid(&format!("retryConfig.{name}"));
            }
        }
        documented(config)
    })
}

/// Returns the documented fields of a `WebhookRetryConfigV3Dto`.
fn documented(config: &Object) -> Object {
    let fields = ["enabled", "count", "delay", "delayUnit"];
    fields.into_iter().fold(Object::new(), |object, name| object.with_some(name, config.get(name).cloned()))
}
