//! An event that is published, and what comes back.

use crate::api::prelude::*;

/// An event to publish.
#[dto]
pub struct PubEventDto {
    /// Code of the event, as `defineEvent` defined it.
    #[shape(len = 1..)]
    pub event_type: String,
    /// What happened, for those who listen: an object, or JSON as text. The API's description has an object; several of the
    /// vendor's own clients send a text. Whether listeners get the same of both is not known.
    pub event_data: TextOr<JsonObject>,
}

/// Response of a call that publishes an event.
#[dto]
pub type PubEventRespDto = Resp<PubEventRespDataDto>;

/// Whether an event was published. Any field may be missing.
#[dto]
pub struct PubEventRespDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
    /// Why it was not published, for people. The call rejects then, with this text as the error's `serviceMessage` unless the
    /// envelope has one of its own. The sources declare a boolean and show a sentence: it comes as the service sends it.
    pub err_msg: Option<Either<bool, String>>,
}
