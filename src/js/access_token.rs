//! The text of a token: read from an option or an answer, and sent in a header.

use wasm_bindgen::JsValue;

use super::headers::header_text;
use super::options::bare_token;
use super::platform;
use crate::call::error::{self, Failure};
use crate::call::sign::{Secret, header};
use crate::call::value::Value;

/// The same for both brands, as in the newer clients of GenAuth; only the Python client sends `x-genauth-userpool-id`.
const USER_POOL_ID: &str = "x-authing-userpool-id";
/// Characters of a token.
const LONGEST_TOKEN: u32 = 8_192;

/// The text of a token, without its scheme; of a longer text, one character more than allowed.
pub fn token_of(value: &JsValue) -> Option<String> {
    bare_token(value).text_start(LONGEST_TOKEN + 1)
}

/// Checks that a token can stand in a header.
pub fn token_text(text: &str) -> error::Result<Secret> {
    if text.len() > LONGEST_TOKEN as usize {
        return Err(Failure::config("accessToken: expected a token of at most 8192 characters"));
    }
    if text.is_empty() {
        return Err(Failure::config(
            "accessToken: expected a token, found an empty string or `Bearer` alone",
        ));
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
