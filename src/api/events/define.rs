//! `POST /api/v3/define-event`: defines an event of your own, which can then be published.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Defines an event of your own, which can then be published with `verifyEvent`.
///
/// No call takes a definition back, and none changes it. Whether an event that is defined already is refused, doubled or
/// described anew is not documented. After `network`, `timeout` or `bad_response` it may be defined
/// (`outcome: "unknown"`): look with `listEvents` before you try again.
///
/// @example
/// ```ts
/// await client.defineEvent({ eventType: "steamory-hr.contract.signed", eventDescription: "Someone signed a contract" });
/// const { data } = await client.listEvents({ app: "steamory-hr" });
/// console.log(data.list.map(({ code }) => code));
/// ```
// No source says what a second one does: it is never repeated blindly.
#[endpoint(POST "/api/v3/define-event", non_idempotent)]
fn define_event(input: DefineEventDto) -> Bare<CommonResponseDto>;

/// Input of `defineEvent`.
#[dto]
pub struct DefineEventDto {
    /// What the event means, for people.
    #[shape(len = 1..)]
    pub event_description: String,
    /// Code of the event. In the sources' samples it begins with the identifier of its event app: `myapp.user.created` of
    /// `myapp`.
    #[shape(len = 1..)]
    pub event_type: String,
}
