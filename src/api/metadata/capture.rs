//! `POST /api/v3/metadata/ueba/capture`: records an event for the analysis of user behaviour.

use crate::api::prelude::*;

/// Records one event for UEBA, the analysis of user and entity behaviour, and resolves to it as stored.
///
/// The event becomes a row of a data model of type `ueba`, which workflows of adaptive MFA can use. By an earlier official
/// client the response lacks `timestamp` and adds what the service reads from `ua` and `ip`: `deviceType`, `systemType`,
/// `browserType`, `country`, `province` and `city`, and `requestDate`. After `network`, `timeout` or `bad_response` the event
/// may be recorded (`outcome: "unknown"`): a second call may record it twice.
///
/// @example
/// ```ts
/// const { data } = await client.capture({
///   data: {
///     appId,
///     originalIdentity: userId,
///     timestamp: Date.now(),
///     ip: "203.0.113.7",
///     ua: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
///     behaviorResult: "Login_failed_by_password",
///   },
/// });
/// console.log(data.country, data.browserType);
/// ```
// Each call is an event of its own: a repeated one would count a failed login twice.
#[endpoint(POST "/api/v3/metadata/ueba/capture", non_idempotent, secret)]
fn capture(input: CreateUEBADto) -> CreateUEBARespDto;

/// Input of `capture`.
#[dto]
pub struct CreateUEBADto {
    /// The event, by the keys of the data model's fields. An earlier official client calls these required: `appId`,
    /// `originalIdentity` (which user it is), `timestamp` (milliseconds since 1970, in the documentation's sample), `ip` and
    /// `ua` (the user agent). Optional there: `behaviorType`, `behaviorResult`, `actionType` and `loginType`.
    // Of a person, and fields of your own may hold anything.
    #[shape(secret)]
    pub data: JsonObject,
    /// Id of the data model that the event goes to. Default: the first one of type `ueba` that the service finds.
    pub model_id: Option<String>,
}

/// Response of `capture`: the event by the keys of its fields.
#[dto]
pub type CreateUEBARespDto = Resp<JsonObject>;
