//! Who may call: the signature of both brands, or a management token.

mod canonical;
mod nonces;
mod signature;
pub mod token;

use axum::http::HeaderMap;

pub use canonical::string_to_sign;
pub use nonces::Nonces;
pub use signature::Brand;

use crate::clock::Moment;
use crate::json::Object;
use crate::messages::Refusal;
use crate::store::Pool;

/// What of a request is needed to tell whose it is.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The verb, in capitals.
    pub method: &'a str,
    /// Without host and query.
    pub path: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The query of a GET, else the top level of the body.
    pub parameters: &'a Object,
}

/// Refuses the request unless it carries a valid signature or token.
///
/// # Errors
/// The documented refusal, 401 with an `apiCode`.
pub fn check(request: &Incoming<'_>, pool: &Pool, nonces: &Nonces, now: Moment) -> Result<(), Refusal> {
    let Some(authorization) = header(request.headers, "authorization") else {
        return Err(Refusal::not_signed_in(
            "请求缺少 authorization 请求头",
            "The request has no authorization header",
        ));
    };
    match authorization.split_once(' ') {
        None => token::check(&authorization, request.headers, pool, now),
        Some((word, token)) if word.eq_ignore_ascii_case("bearer") => {
            token::check(token.trim(), request.headers, pool, now)
        }
        Some((word, credentials)) => match Brand::of_scheme(word) {
            Some(brand) => signature::check(brand, credentials, request, pool, nonces, now),
            None => Err(Refusal::not_signed_in(
                "authorization 请求头的类型不受支持",
                "The scheme of the authorization header is not supported",
            )),
        },
    }
}

/// A header as Node hands it to the service: each byte a Latin-1 character, repeated headers joined by a
/// comma.
pub(crate) fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<String> = headers
        .get_all(name)
        .iter()
        .map(|value| value.as_bytes().iter().map(|byte| char::from(*byte)).collect())
        .collect();
    if values.is_empty() { None } else { Some(values.join(", ")) }
}
