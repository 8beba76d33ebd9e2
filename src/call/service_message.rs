//! The service's own words for a failure.

use super::table::Endpoint;
use super::value::{Value, ValueKind};

/// UTF-16 units of the service's own text that an error carries.
const LONGEST: u32 = 10_000;
/// Where the service may say why, beside `success: false`.
const REASONS: [&str; 3] = ["message", "errMsg", "msg"];
/// What the message of a success is, whatever the case of its letters. It does not tell why a call was not carried out.
const SUCCESSES: [&str; 6] = ["", "success", "ok", "操作成功", "成功", "请求成功"];

/// What an envelope says.
#[inline(never)]
pub fn of<V: Value>(envelope: &V) -> Option<String> {
    text(envelope, "message")
}

/// Why a call was not carried out: what an envelope of success says, or where that is the message of a success, what stands beside
/// `success: false`. Not where the answer may hold a secret, which such a text may be.
#[inline(never)]
pub fn of_unsuccessful<V: Value>(endpoint: &Endpoint, envelope: &V) -> Option<String> {
    let message = of(envelope);
    if endpoint.answers_secrets || message.as_deref().is_some_and(|message| !is_of_success(message)) {
        return message;
    }
    let data = envelope.named("data");
    let beside = if data.kind() == ValueKind::Object { &data } else { envelope };
    let reasons = REASONS.into_iter().filter_map(|name| text(beside, name));
    reasons.into_iter().find(|reason| !is_of_success(reason)).or(message)
}

fn text<V: Value>(object: &V, name: &str) -> Option<String> {
    object.named(name).text_start(LONGEST)
}

fn is_of_success(message: &str) -> bool {
    SUCCESSES.iter().any(|success| message.trim_ascii().eq_ignore_ascii_case(success))
}
