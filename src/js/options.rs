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
/// Options of a client. It needs `accessKeyId` with `accessKeySecret` (on servers), or `accessToken`, or a `host` on the page's
/// own origin, whose server adds the credentials. Where a string is empty, as from an environment variable that is not set, the
/// constructor does not throw: the calls reject.
#[dto]
pub struct ManagementClientOptions {
    /// Id of the access key. For servers only: refused in a page. Where it is `undefined` or empty, as in a build without
    /// secrets, the constructor does not throw: the calls reject.
    #[shape(len = 0..=8192)]
    pub access_key_id: Option<String>,
    /// Secret of the access key. It signs each request and is never sent, except in the exchange that `scheme: "token"`
    /// makes. For servers only: refused in a page.
    #[shape(len = 0..=8192, secret)]
    pub access_key_secret: Option<String>,
    /// How the access key is used: `"signature"` signs each request with it; `"token"` exchanges it for a management
    /// token, which is cached and renewed before it expires. Default: `"signature"`.
    #[shape(blank)]
    pub scheme: Option<Scheme>,
    /// A management token or an administrator's login token, at most 8192 characters, sent as `Bearer`; or a function that
    /// returns one, also as a promise. The function is called once for all calls that wait, again shortly before its token expires
    /// (if it is a JWT with `exp`), and once more when the service refuses it (401). Create a new client when another user signs in.
    #[shape(secret, ts = "string | ((context: AccessTokenContext) => string | PromiseLike<string>)")]
    pub access_token: Option<Opaque>,
    /// Id of the user pool that the `accessToken` belongs to. Needed only where the token's claim `scoped_userpool_id` does not
    /// name it.
    #[shape(len = 0..=8192)]
    pub user_pool_id: Option<String>,
    /// Address of the API: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme, `https://` is
    /// used. A client with a path can be created on a server too, while it renders a page; there its calls reject. Default: the
    /// public service of the `brand`.
    #[shape(len = 0..=8192)]
    pub host: Option<String>,
    /// Brand that the host serves, which decides the names of the headers. Default: `"authing"` for hosts of authing.cn,
    /// otherwise `"genauth"`.
    #[shape(blank)]
    pub brand: Option<Brand>,
    /// Language of the service's messages and of this package's errors. Default: `"en-US"`.
    #[shape(blank)]
    pub lang: Option<Lang>,
    /// Tenant of the calls. Sent with every call as a header, and as the field `tenantId` of each call that has this field and is
    /// not given another tenant. Default: none.
    #[shape(len = 0..=8192)]
    pub tenant_id: Option<String>,
    /// Milliseconds that one attempt may take. Default: 10000.
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Milliseconds that a call may take in all, with its retries and waits. Default: no limit, but a wait that would be longer
    /// than one minute ends the call.
    #[shape(range = 1..=2_147_483_647)]
    pub deadline: Option<u32>,
    /// How often a call is retried after a temporary failure: reads, updates and sets after 408, 429, 5xx and network
    /// failures; creates only if the failed request certainly had no effect. 0 to 10. Default: 2.
    #[shape(range = 0..=10)]
    pub max_retries: Option<u32>,
    /// The most requests at the same time; further ones wait. 1 to 1000. Default: 8.
    #[shape(range = 1..=1000)]
    pub max_concurrency: Option<u32>,
    /// The most bytes of a response, after decompression. A larger one is aborted while it arrives, and the call
    /// rejects with `kind: "bad_response"`. 1024 to 2147483647. Default: 33554432 (32 MiB).
    #[shape(range = 1_024..=2_147_483_647)]
    pub max_response_bytes: Option<u32>,
    /// Called with each event of the calls, for logs, metrics and traces: start and end, requests, responses, retries and tokens.
    /// An event never holds a header, an input or the content of a response. An error that the function throws is ignored.
    #[shape(ts = "(event: ClientEvent) => void")]
    pub on_event: Option<Opaque>,
    /// Called instead of the global `fetch`, as `fetch(url, init)`: that of undici or node-fetch, for example, or of a test. If it
    /// throws the platform's network error, the call fails with `kind: "network"`. If it throws anything else (a framework's
    /// redirect, "not signed in"), the call rejects with that very value, after one attempt, and not with a `GenAuthError`. The same
    /// holds for a global `fetch` that a framework has replaced. Such a function may send more than one request: after a network
    /// error the outcome of a write is `"unknown"`, unless Node reports that it could not connect to `host` and had sent nothing there.
    #[shape(ts = "(url: string, init: FetchInit) => FetchResponse | PromiseLike<FetchResponse>")]
    pub fetch: Option<Opaque>,
    /// Accepted for compatibility with `authing-node-sdk`, which ignores it too.
    /// @deprecated
    #[shape(ts = "boolean")]
    pub reject_unauthorized: Option<Opaque>,
    /// Address that `subscribeEvents` connects to: `wss://…`, without the path. Needed beside a `host` of your own. Default: that
    /// of the public service of the `brand`.
    #[shape(len = 0..=8192)]
    pub socket_uri: Option<String>,
    /// How often in a row `subscribeEvents` opens its connection again that was lost or refused. 0 to 2147483647. Default: 10.
    #[shape(range = 0..=2_147_483_647)]
    pub retry_times: Option<u32>,
}

/// How the access key is used.
#[dto(rename_all = "snake_case")]
pub enum Scheme {
    /// Each request is signed.
    Signature,
    /// The key is exchanged for a token.
    Token,
}

/// What a function for `accessToken` is called with.
#[derive(Tsify)]
pub struct AccessTokenContext {
    /// Why a token is needed.
    pub reason: TokenReason,
    /// Aborts when no call waits for the token any more.
    #[tsify(type = "AbortSignal")]
    pub signal: JsValue,
}

/// Language of the service's messages, some of which exist in one language only, and of this package's errors: Chinese for
/// `zh-CN` and `zh-TW`, English otherwise.
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

/// Options of one call.
#[dto]
#[shape(texts("headers", 8192))]
pub struct CallOptions {
    /// Cancels the call at any time: before it is sent, while it waits, while the response is read. The call then rejects with
    /// the signal's own reason.
    #[shape(ts = "AbortSignal")]
    pub signal: Option<Opaque>,
    /// Milliseconds that one attempt may take. Default: the client's.
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Milliseconds that the call may take in all, with its retries and waits. Default: the client's.
    #[shape(range = 1..=2_147_483_647)]
    pub deadline: Option<u32>,
    /// How often the call is retried after a temporary failure. 0 to 10. Default: the client's.
    #[shape(range = 0..=10)]
    pub max_retries: Option<u32>,
    /// Further headers of the request, each of at most 8192 characters. They cannot replace the client's own headers, nor those
    /// of the connection (`Host`, `Content-Length`, `Connection` and the like).
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
