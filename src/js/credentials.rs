//! Who is asking: an access key, a token, or nobody (a host on the page's own origin adds the credentials).

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::error::Stopped;
use super::interruption::Interruption;
use super::options::Options;
use super::platform;
use super::stamp::stamp;
use crate::call::error::{self, Failure};
use crate::call::request::Request;
use crate::call::sign::{AccessKey, Brand, Secret, header, sign};
use crate::call::value::Value;

/// The one header of the token scheme that has no GenAuth-branded spelling.
const USER_POOL_ID: &str = "x-authing-userpool-id";

pub enum Credentials {
    Key(AccessKey),
    Token { source: TokenSource, user_pool_id: Option<String> },
    None,
}

pub enum TokenSource {
    Fixed(Secret),
    Provider(Function),
}

impl Credentials {
    pub fn read(options: &Options, host: &str) -> error::Result<Self> {
        let token = options.value("accessToken");
        match (options.text("accessKeyId"), options.text("accessKeySecret")) {
            (Some(_), None) => Err(Failure::config("accessKeySecret: required beside `accessKeyId`")),
            (None, Some(_)) => Err(Failure::config("accessKeyId: required beside `accessKeySecret`")),
            (Some(_), Some(_)) if !token.is_undefined() => {
                Err(Failure::config("accessToken: give either a token or an access key, not both"))
            }
            (Some(_), Some(_)) if platform::is_page() => Err(Failure::config(
                "accessKeySecret: an access key must not be in a page. Whoever opens the page can read it, and it \
                 opens the whole user pool; nor can a page set the `Date` header that the signature covers. Give \
                 the page an `accessToken`, or a `host` on your own server that holds the key",
            )),
            (Some(id), Some(secret)) => Ok(Self::Key(AccessKey {
                id: header_text("accessKeyId", &id)?.to_owned(),
                secret: Secret::from(secret),
            })),
            (None, None) if !token.is_undefined() => {
                let source = match (token.as_string(), token.dyn_ref::<Function>()) {
                    (Some(text), _) => TokenSource::Fixed(token_text(&text)?),
                    (_, Some(provider)) => TokenSource::Provider(provider.clone()),
                    _ => {
                        return Err(Failure::config(
                            "accessToken: expected a string or a function that gives one",
                        ));
                    }
                };
                let user_pool_id = options.text("userPoolId");
                if let Some(id) = &user_pool_id {
                    header_text("userPoolId", id)?;
                }
                Ok(Self::Token { source, user_pool_id })
            }
            (None, None) if host.is_empty() || host.starts_with('/') => Ok(Self::None),
            (None, None) => Err(Failure::config(
                "accessKeyId and accessKeySecret: required, unless `accessToken` is given or `host` is a path on \
                 the page's own origin",
            )),
        }
    }

    /// The headers that say who asks. Each attempt has its own: a nonce is taken once.
    pub async fn headers(
        &self,
        request: &Request,
        brand: Brand,
        given: Vec<(String, String)>,
        interruption: &Interruption,
    ) -> Result<Vec<(String, String)>, Stopped> {
        match self {
            Self::None => Ok(given),
            Self::Key(key) => Ok(sign(request, brand, key, &stamp()?, given)),
            Self::Token { source, user_pool_id } => {
                let token = source.token(interruption).await?;
                let mut headers = given;
                let pool = user_pool_id.clone().or_else(|| scoped_user_pool(token.expose()));
                if let Some(id) = pool {
                    headers.push(header("", USER_POOL_ID, &id));
                }
                headers.push(header("", "authorization", &format!("Bearer {}", token.expose())));
                Ok(headers)
            }
        }
    }
}

impl TokenSource {
    async fn token(&self, interruption: &Interruption) -> Result<Secret, Stopped> {
        let provider = match self {
            Self::Fixed(token) => return Ok(token.clone()),
            Self::Provider(provider) => provider,
        };
        let context = JsValue::empty_object();
        context.set_named("reason", &JsValue::from("initial"));
        context.set_named("signal", &interruption.signal());
        let given = provider.call1(&JsValue::UNDEFINED, &context).map_err(Stopped::Foreign)?;
        let given = JsFuture::from(Promise::resolve(&given));
        let given = interruption.or(given).await?.map_err(Stopped::Foreign)?;
        match given.as_string() {
            Some(text) => Ok(token_text(&text)?),
            None => {
                let found = given.kind().word();
                Err(Failure::config(&format!("accessToken: the function gave {found} instead of a string"))
                    .into())
            }
        }
    }
}

fn token_text(text: &str) -> error::Result<Secret> {
    let text = text.trim_ascii();
    let text = text.strip_prefix("Bearer ").unwrap_or(text);
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
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
