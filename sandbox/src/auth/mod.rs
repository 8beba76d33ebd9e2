//! Authentication: a signature of either brand, or a management token.

mod brand;
mod canonical;
mod nonces;
mod request;
mod signature;
pub mod token;

pub use nonces::Nonces;
pub use request::AuthRequest;
pub(crate) use request::header;

use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::store::Pool;
use brand::Brand;

/// Checks that the request has a valid signature or token.
///
/// # Errors
/// 401 with the documented `apiCode`.
pub fn check(
    request: &AuthRequest<'_>,
    pool: &Pool,
    nonces: &Nonces,
    now: Timestamp,
) -> Result<(), ApiError> {
    let Some(authorization) = header(request.headers, "authorization") else {
        return Err(ApiError::unauthenticated(
            "请求缺少 authorization 请求头",
            "The request has no authorization header",
        ));
    };
    match authorization.split_once(' ') {
        None => token::check(&authorization, request.headers, pool, now),
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
            token::check(token.trim(), request.headers, pool, now)
        }
        Some((scheme, credentials)) => match Brand::of_scheme(scheme) {
            Some(brand) => signature::check(brand, credentials, request, pool, nonces, now),
            None => Err(ApiError::unauthenticated(
                "authorization 请求头的类型不受支持",
                "The scheme of the authorization header is not supported",
            )),
        },
    }
}
