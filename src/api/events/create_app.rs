//! `POST /api/v3/create-event-app`: creates an event app, which events of your own belong to.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Creates an event app: the source of events of your own, which `defineEvent` defines.
///
/// No call deletes it, and none changes it. Whether an identifier that is in use is refused is not documented. After
/// `network`, `timeout` or `bad_response` the app may be there (`outcome: "unknown"`): look with `listEventApps` before you
/// try again.
///
/// @example
/// ```ts
/// const { data } = await client.listEventApps();
/// if (!data.list.some(({ identifier }) => identifier === "steamory-hr")) {
///   await client.createEventApp({
///     identifier: "steamory-hr",
///     name: "Steamory HR",
///     logo: "https://hr.steamory.example/logo.png",
///   });
/// }
/// ```
// No source says that a second one is refused, and no call finds one by its identifier: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-event-app", non_idempotent)]
fn create_event_app(input: CreateEventAppDto) -> Bare<CommonResponseDto>;

/// Input of `createEventApp`.
#[dto]
pub struct CreateEventAppDto {
    /// Logo, presumably the URL of a picture: its form is not documented.
    #[shape(len = 1..)]
    pub logo: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Code chosen by you, unique among event apps, such as `myapp`. Its form is not documented.
    #[shape(len = 1..)]
    pub identifier: String,
}
