//! `POST /api/v3/update-auth-enabled`: turns an access record of an application on or off.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Turns an access record of an application on or off; the record itself stays.
///
/// Mind what the record does: one that denies lets its target in again when it is turned off, if nothing else keeps it
/// out. What the service does when the record does not exist is not documented.
///
/// @example
/// ```ts
/// for await (const { id, targetName } of client.iterate.listAuthApplication({ appId, effect: "ALLOW" })) {
///   if (targetName === "contractors") await client.enabledAuth({ id, enabled: false });
/// }
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-auth-enabled", idempotent)]
fn enabled_auth(input: UpdateAuthEnabledDto) -> IsSuccessRespDto;

/// Input of `enabledAuth`.
#[dto]
pub struct UpdateAuthEnabledDto {
    /// `true` puts the record into force, `false` turns it off.
    pub enabled: bool,
    /// Id of the record, as `listAuthApplication` has it.
    #[shape(len = 1..)]
    pub id: String,
}
