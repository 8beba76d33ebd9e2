//! `POST /api/v3/pub-userEvent`: publishes an event of your own from the authentication side.

use super::publication::{PubEventDto, PubEventRespDto};
use crate::api::prelude::*;

/// Publishes an event of your own, from the authentication side: the sources mean it for applications in which a user has
/// logged in.
///
/// With an access key use `verifyEvent`: whether the service takes an access key here is not documented. Where the service
/// says that it did not publish the event, the call rejects with `kind: "api"`. After `network`, `timeout` or
/// `bad_response` it may be published (`outcome: "unknown"`).
///
/// @example
/// ```ts
/// const { data } = await client.pubUserEvent({
///   eventType: "steamory-hr.contract.signed",
///   eventData: { userId, contract: "c-2024-17" },
/// });
/// console.log(data.success);
/// ```
// Each call is one more event: it is never repeated blindly.
#[endpoint(POST "/api/v3/pub-userEvent", non_idempotent)]
fn pub_user_event(input: PubEventDto) -> PubEventRespDto;
