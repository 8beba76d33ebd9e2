//! Who is asking: an access key, a token, or nobody (a host on the page's own origin adds the credentials).

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::host::is_path;
use super::options::{Options, bare_token};
use super::platform;
use super::tokens::{Source, Tokens};
use crate::call::error::{self, Failure};
use crate::call::sign::{AccessKey, Secret, header};
use crate::call::value::Value;

/// Spelled so for both brands, as the newer clients of GenAuth do; `x-genauth-userpool-id` is the Python client's alone.
const USER_POOL_ID: &str = "x-authing-userpool-id";
/// Characters of a token.
const LONGEST_TOKEN: u32 = 8_192;

/// What a request shows.
pub enum Credentials {
    /// A signature of its own.
    Key(AccessKey),
    /// Always the same token.
    Fixed(Secret),
    /// A token that is asked for, and again when it ends.
    Renewed(Rc<Tokens>),
    /// Nothing: the request's body has the key, and its answer the token that others wait for.
    Exchange,
    /// Nothing.
    None,
}

impl Credentials {
    /// Refuses a secret in a page.
    pub fn check_place(options: &Options) -> error::Result<()> {
        if options.is_missing("accessKeySecret") || !platform::is_page() {
            return Ok(());
        }
        Err(Failure::config(
            "accessKeySecret: an access key must not be in a page. Whoever opens the page can read it, and it opens \
             the whole user pool; nor can a page set the `Date` header that the signature covers. Give the page an \
             `accessToken`, or a `host` on your own server that holds the key",
        ))
    }

    /// Says which credentials are missing, if some are.
    pub fn missing(options: &Options, host: &str) -> Option<&'static str> {
        let has = |name| !options.is_missing(name);
        match (has("accessKeyId"), has("accessKeySecret")) {
            (true, true) => None,
            (true, false) => Some("accessKeySecret: required beside `accessKeyId`"),
            (false, true) => Some("accessKeyId: required beside `accessKeySecret`"),
            _ if has("scheme") => Some("scheme: says how an access key is used, and there is none"),
            _ if has("accessToken") || is_path(host) => None,
            _ => Some(
                "accessKeyId and accessKeySecret: required, unless `accessToken` is given or `host` is a path on \
                 the page's own origin",
            ),
        }
    }

    /// Reads credentials of which none are missing.
    pub fn read(options: &Options) -> error::Result<Self> {
        let (token, has_token) = (options.value("accessToken"), !options.is_missing("accessToken"));
        match (options.filled("accessKeyId"), options.filled("accessKeySecret")) {
            (Some(_), Some(_)) if has_token => {
                Err(Failure::config("accessToken: give either a token or an access key, not both"))
            }
            (Some(id), Some(secret)) => {
                let id = header_text("accessKeyId", &id)?.to_owned();
                let key = AccessKey::new(id, Secret::from(secret));
                Ok(match options.text("scheme").as_deref() {
                    Some("token") => Self::Renewed(Tokens::of(Source::Exchange(key))),
                    _ => Self::Key(key),
                })
            }
            _ if has_token => match (token_of(&token), token.dyn_into::<Function>()) {
                (Some(text), _) => Ok(Self::Fixed(token_text(&text)?)),
                (_, Ok(provider)) => Ok(Self::Renewed(Tokens::of(Source::Provider(provider)))),
                _ => Err(Failure::config("accessToken: expected a string or a function that gives one")),
            },
            _ => Ok(Self::None),
        }
    }
}

/// Adds the headers of a token.
pub fn bearer(headers: &mut Vec<(String, String)>, token: &str, user_pool_id: Option<&str>) {
    let pool = user_pool_id.map(str::to_owned).or_else(|| scoped_user_pool(token));
    if let Some(id) = pool {
        headers.push(header("", USER_POOL_ID, &id));
    }
    headers.push(header("", "authorization", &format!("Bearer {token}")));
}

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

/// A text that can stand in a header.
pub fn header_text<'a>(option: &str, text: &'a str) -> error::Result<&'a str> {
    if text.trim_ascii() == text && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Ok(text);
    }
    Err(Failure::config(&format!("{option}: expected visible ASCII characters, which a header can carry")))
}

/// The pool that a management token says it is for.
fn scoped_user_pool(token: &str) -> Option<String> {
    let id = platform::pool_of(token).as_string()?;
    header_text("scoped_userpool_id", &id).is_ok().then_some(id)
}
