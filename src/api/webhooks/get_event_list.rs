//! `GET /api/v3/get-webhook-event-list`: reads the events that a webhook can subscribe to.

use crate::api::prelude::*;

/// Reads the events that a webhook can subscribe to, and the categories that they belong to.
///
/// The service may know events that `createWebhook` and `updateWebhook` of this version refuse.
///
/// @example
/// ```ts
/// const { data } = await client.getWebhookEventList();
/// for (const { name, nameEn, value } of data.categories) {
///   const events = data.events.filter((event) => event.category === value);
///   console.log(nameEn || name, events.map((event) => event.value));
/// }
/// ```
#[endpoint(GET "/api/v3/get-webhook-event-list")]
fn get_webhook_event_list() -> WebhookEventListRespDto;

/// Response of `getWebhookEventList`.
#[dto]
pub type WebhookEventListRespDto = Resp<WebhookEventListData>;

/// The events that a webhook can subscribe to. Any field may be missing.
#[dto]
pub struct WebhookEventListData {
    /// Categories, under which the events can be shown.
    pub categories: Vec<WebhookCategoryDto>,
    /// The events of all categories.
    pub events: Vec<WebhookEventDto>,
}

/// A category of events. Any field may be missing.
#[dto]
pub struct WebhookCategoryDto {
    /// Title in Chinese, such as `用户`.
    pub name: String,
    /// Title in English, such as `User`.
    pub name_en: String,
    /// Key of the category, such as `user`, which `category` of its events holds.
    pub value: String,
}

/// An event that a webhook can subscribe to. Any field may be missing.
#[dto]
pub struct WebhookEventDto {
    /// Title in Chinese, such as `创建用户`.
    pub name: String,
    /// Title in English, such as `Create User`.
    pub name_en: String,
    /// Name of the event, such as `user:created`, which `events` of a webhook holds.
    pub value: String,
    /// `value` of the category that the event belongs to.
    pub category: String,
}
