//! `POST /api/v3/pub-event`: publishes an event of your own; the same call as `verifyEvent`.

use super::publication::{PubEventDto, PubEventRespDto};
use crate::api::prelude::*;

/// Publishes an event of your own to those who listen: the same call as `verifyEvent`, under the name that the Node SDK
/// gives it beside the other.
///
/// That SDK takes code and data as two texts, and adds a field `source` with its own name and version. This client sends
/// no such field: the API's description does not have it. Where the service says that it did not publish the event, the
/// call rejects with `kind: "api"`. After `network`, `timeout` or `bad_response` it may be published
/// (`outcome: "unknown"`).
///
/// @example
/// ```ts
/// const { data } = await client.pub({
///   eventType: "steamory-hr.contract.signed",
///   eventData: JSON.stringify({ userId, contract: "c-2024-17" }),
/// });
/// console.log(data.success);
/// ```
// Each call is one more event: it is never repeated blindly.
#[endpoint(POST "/api/v3/pub-event", non_idempotent)]
fn r#pub(input: PubEventDto) -> PubEventRespDto;
