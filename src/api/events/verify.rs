//! `POST /api/v3/pub-event`: publishes an event of your own.

use super::publication::{PubEventDto, PubEventRespDto};
use crate::api::prelude::*;

/// Publishes an event of your own to those who listen, though its name speaks of verifying. `pub` is the same call.
///
/// The event must be defined before, with `defineEvent`: an unknown one is an error. Where the service says that it did not
/// publish it, the call rejects with `kind: "api"`. After `network`, `timeout` or `bad_response` it may be published
/// (`outcome: "unknown"`), and no call tells: let those who listen drop an event that comes twice.
///
/// @example
/// ```ts
/// const { data } = await client.verifyEvent({
///   eventType: "steamory-hr.contract.signed",
///   eventData: { userId, contract: "c-2024-17" },
/// });
/// console.log(data.success);
/// ```
// Each call is one more event: it is never repeated blindly.
#[endpoint(POST "/api/v3/pub-event", non_idempotent)]
fn verify_event(input: PubEventDto) -> PubEventRespDto;
