//! Management tokens: JWTs that the server signs with HMAC-SHA256.

use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::request::header;
use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::json::{Json, Object, read};
use crate::store::{Pool, ids};

/// The headers that name the user pool. All Authing clients and newer GenAuth clients send the first, GenAuth's Python
/// client the second.
const POOL_HEADERS: [&str; 2] = ["x-authing-userpool-id", "x-genauth-userpool-id"];

/// The lifetime of a token, in seconds.
pub const EXPIRES_IN: u32 = 7200;

/// Issues a token of the pool.
///
/// # Errors
/// The machine has no source of randomness.
pub fn issue(pool: &Pool, now: Timestamp) -> Result<String, ApiError> {
    let header = Object::new().with("alg", "HS256").with("typ", "JWT");
    #[allow(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^53")]
    let seconds = |time: Timestamp| Json::Number(time.seconds() as f64);
    let claims = Object::new()
        .with("sub", pool.id.as_str())
        .with("scoped_userpool_id", pool.id.as_str())
        .with("jti", ids::request_id())
        .with("iat", seconds(now))
        .with("exp", seconds(now.plus(i64::from(EXPIRES_IN) * 1000)));
    let signed = format!("{}.{}", part(header), part(claims));
    let signature = mac(pool, &signed)?.finalize().into_bytes();
    Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// Checks the signature, the expiry and the pool of a token.
pub(super) fn check(token: &str, headers: &HeaderMap, pool: &Pool, now: Timestamp) -> Result<(), ApiError> {
    let invalid = || ApiError::unauthenticated("登录态无效或已过期", "The token is not valid or has expired");
    let (signed, signature) = token.rsplit_once('.').ok_or_else(invalid)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| invalid())?;
    mac(pool, signed)?.verify_slice(&signature).map_err(|_| invalid())?;
    let claims = signed.split_once('.').and_then(|(_, claims)| URL_SAFE_NO_PAD.decode(claims).ok());
    let claims = claims.and_then(|claims| read(&String::from_utf8_lossy(&claims)).ok());
    let Some(Json::Object(claims)) = claims else {
        return Err(invalid());
    };
    #[allow(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^53")]
    let now = now.seconds() as f64;
    match (claims.get("exp"), claims.get("scoped_userpool_id")) {
        (Some(Json::Number(exp)), Some(Json::Text(id))) if *exp > now && id.is(&pool.id) => {}
        _ => return Err(invalid()),
    }
    let is_other = |name: &&str| header(headers, name).is_some_and(|id| id != pool.id);
    match POOL_HEADERS.into_iter().find(is_other) {
        Some(name) => Err(ApiError::unauthenticated(
            &format!("{name} 与登录态不匹配"),
            &format!("{name} does not match the token"),
        )),
        None => Ok(()),
    }
}

fn part(object: Object) -> String {
    URL_SAFE_NO_PAD.encode(Json::from(object).stringify())
}

fn mac(pool: &Pool, signed: &str) -> Result<Hmac<Sha256>, ApiError> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&pool.token_secret).map_err(ApiError::internal)?;
    mac.update(signed.as_bytes());
    Ok(mac)
}
