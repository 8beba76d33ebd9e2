//! The webhooks of a new database: one that is disabled, and one for an event that never comes, so that nothing happens
//! in the background by itself.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::json::Object;
use crate::store::pool;
use crate::store::webhook_logs::{self, WebhookLog};
use crate::store::webhooks::{self, Webhook};

/// Adds them.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let [directory, sign_ins] =
        ["directory", "sign-ins"].map(|path| format!("https://hooks.steamory.example/{path}"));
    let since = FOUNDED.plus(24 * HOUR);
    let webhook = |number: usize, name: &str, url: &str, events: &[&str]| Webhook {
        id: object_id("webhook", number),
        name: name.to_owned(),
        url: url.to_owned(),
        content_type: "application/json".to_owned(),
        enabled: number == 2,
        secret: (number == 1).then(|| "whs-steamory-directory".to_owned()),
        retry_config: (number == 1).then(retry_config),
        events: events.iter().map(|event| (*event).to_owned()).collect(),
        created_at: since,
        updated_at: since,
    };
    let people = ["user:created", "user:updated", "user:deleted", "organization:node-updated"];
    webhooks::put(db, &webhook(1, "Directory changes", &directory, &people))?;
    webhooks::put(db, &webhook(2, "登录通知", &sign_ins, &["login", "unusual-location:login"]))?;
    let test = Object::new().with("description", "A test from Authing Webhook");
    webhook_logs::add(
        db,
        &WebhookLog {
            webhook_id: object_id("webhook", 2),
            at: since.plus(HOUR),
            event: "test".to_owned(),
            request_body: Object::new().with("eventName", "test").with("data", test),
            request_headers: Object::new()
                .with("accept", "application/json, text/plain, */*")
                .with("content-type", "application/json")
                .with("user-agent", "authing-webhook@2.0")
                .with("x-authing-userpool-id", pool::get(db)?.id),
            status: 200,
            response_headers: Object::new().with("content-type", "application/json"),
            response_body: Object::new().with("success", true),
            success: true,
            error: None,
        },
    )?;
    Ok(())
}

fn retry_config() -> Object {
    Object::new().with("enabled", true).with("count", 3).with("delay", 1).with("delayUnit", "Minute")
}
