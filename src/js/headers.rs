//! The headers of a call: the client's own, and those that its options add.

use wasm_bindgen::JsValue;

use super::options::Options;
use crate::call::error::{self, Failure};
use crate::call::sign::header;
use crate::call::value::Value;

/// Headers that a call may not replace. An entry with a dash at its end is a prefix.
static OWN_HEADERS: [&str; 6] =
    ["accept", "authorization", "content-type", "date", "x-authing-", "x-genauth-"];
/// Headers of the connection, which `fetch` and HTTP set themselves.
static RESERVED_HEADERS: [&str; 13] = [
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-",
    "sec-",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
/// Characters of a header's name. None is longer than its value may be.
const LONGEST_NAME: u32 = 200;

/// The headers of a call without those of its credentials.
pub fn of_call(own: &[(String, String)], options: &Options) -> error::Result<Vec<(String, String)>> {
    let mut headers = own.to_vec();
    let added = options.value("headers");
    let names = if added.is_undefined() { JsValue::UNDEFINED } else { added.field_names() };
    for index in 0..names.item_count() {
        let value = added.field(&names, index);
        if value.is_undefined() {
            continue;
        }
        // One character more than allowed, so that a longer name is refused and not cut.
        let name = names.item(index).text_start(LONGEST_NAME + 1).unwrap_or_default();
        let value = value
            .as_string()
            .ok_or_else(|| Failure::config(&format!("headers.{name}: expected a string")))?;
        headers.push(header("", &call_header(&name)?, header_text(&name, &value)?));
    }
    Ok(headers)
}

/// Checks that a text can stand in a header.
pub fn header_text<'a>(option: &str, text: &'a str) -> error::Result<&'a str> {
    if text.trim_ascii() == text && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Ok(text);
    }
    Err(Failure::config(&format!("{option}: expected visible ASCII characters, as in a header")))
}

/// Checks a header that a call adds.
fn call_header(name: &str) -> error::Result<String> {
    let name = name.to_ascii_lowercase();
    if name.is_empty()
        || name.len() > LONGEST_NAME as usize
        || !name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
    {
        let message = "headers: expected names of up to 200 ASCII letters, digits and dashes";
        return Err(Failure::config(message));
    }
    let is_one_of = |names: &[&str]| {
        names
            .iter()
            .any(|known| name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || known.ends_with('-')))
    };
    let owner = if is_one_of(&OWN_HEADERS) {
        "the client"
    } else if is_one_of(&RESERVED_HEADERS) {
        "the connection"
    } else {
        return Ok(name);
    };
    Err(Failure::config(&format!("headers: `{name}` is set by {owner}, and cannot be replaced")))
}
