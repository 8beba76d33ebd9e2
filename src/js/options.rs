//! What the constructor and every call take beside their input.

use genauth_management_shapes::dto;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::events::TokenReason;
use crate::call::error::{self, Failure};
use crate::call::field_types::{JsonObject, Opaque};
use crate::call::language::Language;
use crate::call::sign::Brand;
use crate::call::table::TypeRef;
use crate::call::validate::validate;
use crate::call::value::{Value, ValueKind};

#[wasm_bindgen(module = "/src/js/texts.js")]
extern "C" {
    /// Takes the blanks and line breaks around the texts of an object, those of a document (U+00A0) and the mark at a file's beginning
    /// (U+FEFF) included; and the scheme before `accessToken`.
    #[wasm_bindgen(js_name = trimTexts)]
    pub fn trim_texts(options: &JsValue);
    /// A token without the blanks around it and the scheme before it. What is no text stays as it is.
    #[wasm_bindgen(js_name = bareToken)]
    pub fn bare_token(value: &JsValue) -> JsValue;
}

// 8,192 characters are more than any server takes in a header, and what is read stays in wasm memory.
/// How a client is set up. Needs `accessKeyId` with `accessKeySecret` (servers), or `accessToken`, or a `host`
/// on the page's own origin that adds the credentials. With a text that is empty, as an environment variable leaves it where it is
/// not set, the client is made and its calls reject.
#[dto]
pub struct ManagementClientOptions {
    /// Id of the access key. For servers only: refused in a page. Where it is `undefined` or empty, as where a program is built
    /// without its secrets, the client is made and its calls reject.
    #[shape(len = 0..=8192)]
    pub access_key_id: Option<String>,
    /// Secret of the access key. It signs each request and is never sent, but for the exchange that `scheme: "token"`
    /// asks for. Refused in a page.
    #[shape(len = 0..=8192, secret)]
    pub access_key_secret: Option<String>,
    /// How the access key is used: `"signature"` signs each request with it; `"token"` exchanges it for a management
    /// token, which is kept and renewed before it ends. Default: `"signature"`.
    #[shape(blank)]
    pub scheme: Option<Scheme>,
    /// A management token or an administrator's login token of at most 8192 characters, sent as `Bearer`; or a function that
    /// gives one. The function is asked once for all calls that wait, again shortly before its token ends (where that is a
    /// JWT with `exp`), and once more when the service refuses it (401). When another person signs in, make a new client.
    #[shape(secret, ts = "string | ((context: AccessTokenContext) => string | PromiseLike<string>)")]
    pub access_token: Option<Opaque>,
    /// User pool that an `accessToken` belongs to. Needed only for a token that does not name it itself
    /// (in its claim `scoped_userpool_id`).
    #[shape(len = 0..=8192)]
    pub user_pool_id: Option<String>,
    /// Where the API is: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme `https://` is
    /// meant. A client with a path can be made on a server as well, while it renders; there its calls reject. Default: the
    /// public service of the `brand`.
    #[shape(len = 0..=8192)]
    pub host: Option<String>,
    /// Which of the two brands the host serves; decides the headers. Default: `"authing"` for hosts of authing.cn,
    /// otherwise `"genauth"`.
    #[shape(blank)]
    pub brand: Option<Brand>,
    /// Language of the service's messages and of our errors. Default: `"en-US"`.
    #[shape(blank)]
    pub lang: Option<Lang>,
    /// Tenant that the calls are about. Goes with every call as a header, and as the field `tenantId` of each call
    /// that has one and is not given another.
    #[shape(len = 0..=8192)]
    pub tenant_id: Option<String>,
    /// Milliseconds to wait for one answer. Default: 10000.
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Milliseconds for a call as a whole, all its attempts and waits. Default: none; then no single wait is longer
    /// than a minute.
    #[shape(range = 1..=2_147_483_647)]
    pub deadline: Option<u32>,
    /// How often a call is sent again after a failure that may pass: reads, updates and sets on 408, 429, 5xx and
    /// network failures, creates only where the failed request surely had no effect. 0 to 10. Default: 2.
    #[shape(range = 0..=10)]
    pub max_retries: Option<u32>,
    /// Requests under way at a time; further calls wait for their turn. 1 to 1000. Default: 8.
    #[shape(range = 1..=1000)]
    pub max_concurrency: Option<u32>,
    /// The most bytes of an answer, as they are after decompression. A larger one is given up while it comes, and the call
    /// rejects with `kind: "bad_response"`. 1024 to 2147483647. Default: 33554432 (32 MiB).
    #[shape(range = 1_024..=2_147_483_647)]
    pub max_response_bytes: Option<u32>,
    /// Called with what happens to the calls, for logs, metrics and traces: their beginnings and ends, requests, responses,
    /// retries, tokens. Never told a header, an input or an answer. What it throws is ignored.
    #[shape(ts = "(event: ClientEvent) => void")]
    pub on_event: Option<Opaque>,
    /// Called in place of the global `fetch`, as `fetch(url, init)`: undici's or node-fetch's, for example, or a test's. A network
    /// failure in it is one of the call's. Anything else that it throws (a redirect of a framework's, "not signed in") is yours: the
    /// call rejects with that very value, after one attempt, and with no `GenAuthError`. So it is with a global `fetch` that a
    /// framework put in the platform's place. It may ask others as well, before or after, or try again: unless Node tells that
    /// the connection with `host` did not come about and that nothing was sent there before, the outcome of a write is then `"unknown"`.
    #[shape(ts = "(url: string, init: FetchInit) => FetchResponse | PromiseLike<FetchResponse>")]
    pub fetch: Option<Opaque>,
    /// Taken so that a script for `authing-node-sdk` runs; has no effect, there as here.
    /// @deprecated
    #[shape(ts = "boolean")]
    pub reject_unauthorized: Option<Opaque>,
    /// Taken so that a script for `authing-node-sdk` runs; there are no events here.
    /// @deprecated
    #[shape(ts = "string")]
    pub socket_uri: Option<Opaque>,
    /// Taken so that a script for `authing-node-sdk` runs; it concerns events, which are not here.
    /// @deprecated
    #[shape(ts = "number")]
    pub retry_times: Option<Opaque>,
}

/// How an access key is used.
#[dto(rename_all = "snake_case")]
pub enum Scheme {
    /// Each request is signed.
    Signature,
    /// The key is exchanged for a token.
    Token,
}

/// Why an access token is asked for.
#[derive(Tsify)]
pub struct AccessTokenContext {
    /// Why.
    pub reason: TokenReason,
    /// Aborted when no call waits for the token any more.
    #[tsify(type = "AbortSignal")]
    pub signal: JsValue,
}

/// Language of messages: the service's, of which some are in one language whatever is asked for, and those of our
/// errors, which are Chinese for both kinds of it and English otherwise.
#[dto]
pub enum Lang {
    /// English.
    #[shape(name = "en-US")]
    EnUs,
    /// Simplified Chinese.
    #[shape(name = "zh-CN")]
    ZhCn,
    /// Traditional Chinese.
    #[shape(name = "zh-TW")]
    ZhTw,
    /// Japanese.
    #[shape(name = "ja-JP")]
    JaJp,
}

/// How one call is made.
#[dto]
#[shape(texts("headers", 8192))]
pub struct CallOptions {
    /// Cancels the call: before it is sent, while it waits, while the answer is read. The call then rejects with
    /// the signal's own reason.
    #[shape(ts = "AbortSignal")]
    pub signal: Option<Opaque>,
    /// Milliseconds to wait for one answer. Default: the client's.
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Milliseconds for the call as a whole, all its attempts and waits. Default: the client's.
    #[shape(range = 1..=2_147_483_647)]
    pub deadline: Option<u32>,
    /// How often the call is sent again after a failure that may pass, 0 to 10. Default: the client's.
    #[shape(range = 0..=10)]
    pub max_retries: Option<u32>,
    /// Further headers of the request, of at most 8192 characters each. The client's own cannot be replaced, nor those that
    /// say how a request goes over the connection (`Host`, `Content-Length`, `Connection` and the like).
    #[shape(ts = "Record<string, string | undefined>")]
    pub headers: Option<JsonObject>,
}

crate::table!(pub(super) OPTIONS, [ManagementClientOptions, CallOptions]);

/// Checked options, read by their names. Deserializing them into the types above would add serde's error texts, which no user sees,
/// and 20 kB.
///
/// `None`: no options, as in most calls; that saves a crossing for each name.
pub struct Options(Option<JsValue>);

impl Options {
    /// Reads strictly: a misspelt option would silently do nothing.
    pub fn read(of: TypeRef, options: &JsValue, language: Language) -> error::Result<Self> {
        let checked = validate(of, options, language).map_err(Failure::invalid_options)?;
        Ok(Self(Some(checked)))
    }

    /// Reads the options of a call, of which there need be none.
    pub fn of_call(options: &JsValue, language: Language) -> error::Result<Self> {
        if options.is_undefined() {
            return Ok(Self(None));
        }
        Self::read(OPTIONS.type_at(1), options, language)
    }

    /// The value of an option; `undefined` if it is absent.
    pub fn value(&self, name: &str) -> JsValue {
        self.0.as_ref().map_or(JsValue::UNDEFINED, |options| options.named(name))
    }

    /// Reads those of a client. Texts of which a file, a secret store or a copied page left blanks around are without these.
    pub fn of_client(options: &JsValue) -> error::Result<Self> {
        let checked = Self::read(OPTIONS.type_at(0), options, Language::English)?;
        checked.0.as_ref().inspect(|options| trim_texts(options));
        Ok(checked)
    }

    /// A text.
    #[inline(never)]
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).as_string()
    }

    /// A text that is not blank.
    pub fn filled(&self, name: &str) -> Option<String> {
        self.text(name).filter(|text| !text.is_empty())
    }

    /// Whether an option is an empty text, or one of blanks; or a token of which only the scheme is there.
    pub fn is_blank(&self, name: &str) -> bool {
        self.value(name).tag().kind() == ValueKind::Blank
    }

    /// Whether an option is absent or blank.
    pub fn is_missing(&self, name: &str) -> bool {
        self.value(name).is_undefined() || self.is_blank(name)
    }

    /// Whether an option is given, but as `undefined` or blank: an environment variable leaves it so where it is not set.
    pub fn is_unset(&self, name: &str) -> bool {
        let Some(options) = &self.0 else { return false };
        let names = options.field_names();
        let mut given = (0..names.item_count()).map(|index| names.item(index));
        given.any(|given| given == name) && self.is_missing(name)
    }

    /// A count.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.value(name).as_f64().map(|number| number as u32)
    }
}
