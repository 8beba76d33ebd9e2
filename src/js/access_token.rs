//! The text of a token: as it is given, and as it goes with a request.

use wasm_bindgen::JsValue;

use super::headers::header_text;
use super::options::bare_token;
use super::platform;
use crate::call::error::{self, Failure};
use crate::call::sign::{Secret, header};
use crate::call::value::Value;

/// Spelled so for both brands, as the newer clients of GenAuth do; `x-genauth-userpool-id` is the Python client's alone.
const USER_POOL_ID: &str = "x-authing-userpool-id";
/// Characters of a token.
const LONGEST_TOKEN: u32 = 8_192;

/// The text of a token, without its scheme. Of one that is too long only as much as shows that.
pub fn token_of(value: &JsValue) -> Option<String> {
    bare_token(value).text_start(LONGEST_TOKEN + 1)
}

/// A token that can stand in a header.
pub fn token_text(text: &str) -> error::Result<Secret> {
    if text.len() > LONGEST_TOKEN as usize {
        return Err(Failure::config("accessToken: expected a token of at most 8192 characters"));
    }
    if text.is_empty() {
        return Err(Failure::config("accessToken: expected a token, found none in the string"));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Failure::config("accessToken: expected a token of visible ASCII characters"));
    }
    Ok(Secret::from(text.to_owned()))
}

/// Adds the headers of a token.
pub fn bearer(headers: &mut Vec<(String, String)>, token: &str, user_pool_id: Option<&str>) {
    let pool = user_pool_id.map(str::to_owned).or_else(|| scoped_user_pool(token));
    if let Some(id) = pool {
        headers.push(header("", USER_POOL_ID, &id));
    }
    headers.push(header("", "authorization", &format!("Bearer {token}")));
}

/// The pool that a management token says it is for.
fn scoped_user_pool(token: &str) -> Option<String> {
    let id = platform::pool_of(token).as_string()?;
    header_text("scoped_userpool_id", &id).is_ok().then_some(id)
}
