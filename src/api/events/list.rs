//! `GET /api/v3/list-events`: lists the events that the service knows, page by page.

use crate::api::prelude::*;

/// Lists one page of the events that the service knows, with the total number: all, or those of one app.
///
/// These are definitions, not what has happened.
///
/// @example
/// ```ts
/// const { data } = await client.listEvents({ app: "authing", page: 1, limit: 50 });
/// for (const event of data.list) console.log(event.code, event.name);
/// ```
#[endpoint(GET "/api/v3/list-events", rows(key = "id"))]
fn list_events(input: ListEventsDto) -> OpenEventPaginatedRespDto;

/// Input of `listEvents`. An empty one lists the first 10 events.
#[dto]
pub struct ListEventsDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// App whose events are listed: `authing` for the service's own, presumably the identifier of an event app for others.
    /// Absent, presumably those of all.
    pub app: Option<String>,
}

/// Response of `listEvents`.
#[dto]
pub type OpenEventPaginatedRespDto = Resp<OpenEventPagingDto>;

/// One page of events. Any field may be missing.
#[dto]
pub struct OpenEventPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The events of this page.
    pub list: Vec<OpenEventDto>,
}

/// An event that the service knows. Any field may be missing.
#[dto]
pub struct OpenEventDto {
    /// Id assigned by the service.
    pub id: String,
    /// Code of the event, such as `authing.user.login`.
    pub code: String,
    /// Topic under which it is published; in the sources' sample the same as `code`.
    pub topic: String,
    /// Name shown to people.
    pub name: String,
    /// What the event means, for people.
    pub desc: String,
}
