//! `GET /api/v3/list-event-apps`: lists the event apps.

use crate::api::prelude::*;

/// Lists the event apps: the sources of events. There are no pages.
///
/// @example
/// ```ts
/// const { data } = await client.listEventApps();
/// console.log(data.list.map(({ identifier, name }) => `${identifier}: ${name}`));
/// ```
#[endpoint(GET "/api/v3/list-event-apps")]
fn list_event_apps() -> EventAppPaginatedRespDto;

/// Response of `listEventApps`.
#[dto]
pub type EventAppPaginatedRespDto = Resp<EventAppPagingDto>;

/// Event apps. Any field may be missing.
#[dto]
pub struct EventAppPagingDto {
    /// Number of rows in all.
    pub total_count: i32,
    /// The event apps.
    pub list: Vec<EventAppDto>,
}

/// An event app. Any field may be missing.
#[dto]
pub struct EventAppDto {
    /// Code of the app, unique among event apps.
    pub identifier: String,
    /// Name shown to people.
    pub name: String,
    /// Logo, as `createEventApp` was given it.
    pub logo: String,
}
