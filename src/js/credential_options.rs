//! The options that say who is asking.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::access_token::{token_of, token_text};
use super::connection::Connection;
use super::credentials::Credentials;
use super::events::TokenReason;
use super::exchange;
use super::headers::header_text;
use super::host::is_path;
use super::options::Options;
use super::platform;
use super::provider;
use super::tokens::{Asked, TokenSource, Tokens};
use crate::call::error::{self, Failure};
use crate::call::sign::{AccessKey, Secret};

/// Refuses a secret in a page.
pub fn refuse_in_page(options: &Options) -> error::Result<()> {
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
        (true, false) => Some("accessKeySecret: required together with `accessKeyId`"),
        (false, true) => Some("accessKeyId: required together with `accessKeySecret`"),
        _ if has("scheme") => Some("scheme: needs an access key: give `accessKeyId` and `accessKeySecret`"),
        _ if has("accessToken") || is_path(host) => None,
        _ => Some(
            "accessKeyId and accessKeySecret: required, unless `accessToken` is given or `host` is a path on \
             the page's own origin",
        ),
    }
}

/// Reads credentials of which none are missing. A token is asked for over `connection`.
pub fn read(options: &Options, connection: &Rc<Connection>) -> error::Result<Credentials<Source>> {
    let (token, has_token) = (options.value("accessToken"), !options.is_missing("accessToken"));
    match (options.filled("accessKeyId"), options.filled("accessKeySecret")) {
        (Some(_), Some(_)) if has_token => {
            Err(Failure::config("accessToken: give either a token or an access key, not both"))
        }
        (Some(id), Some(secret)) => {
            let id = header_text("accessKeyId", &id)?.to_owned();
            let key = AccessKey::new(id, Secret::from(secret));
            Ok(match options.text("scheme").as_deref() {
                Some("token") => Credentials::Renewed(Tokens::new(Source::Exchange(key), connection)),
                _ => Credentials::Key(key),
            })
        }
        _ if has_token => match (token_of(&token), token.dyn_into::<Function>()) {
            (Some(text), _) => Ok(Credentials::Fixed(token_text(&text)?)),
            (_, Ok(function)) => {
                Ok(Credentials::Renewed(Tokens::new(Source::Provider(function), connection)))
            }
            _ => Err(Failure::config("accessToken: expected a string or a function that returns one")),
        },
        _ => Ok(Credentials::None),
    }
}

/// Where tokens come from.
pub enum Source {
    /// The service, in exchange for the key.
    Exchange(AccessKey),
    /// A function of the caller's.
    Provider(Function),
}

impl TokenSource for Source {
    async fn ask(&self, connection: &Connection, reason: TokenReason, signal: &JsValue) -> Asked {
        match self {
            Self::Exchange(key) => exchange::token::<Self>(connection, key, signal).await,
            Self::Provider(provider) => provider::token(provider, reason, signal).await,
        }
    }
}
