//! What the constructor and every call take beside their input.

use genauth_management_shapes::Shape;
use tsify::Tsify;
use wasm_bindgen::JsValue;

use crate::api::JsonObject;
use crate::call::error::{self, Failure};
use crate::call::shape::{Kind, Shape as Described, Shaped};
use crate::call::sign::{Brand, Secret};
use crate::call::validate::validate;
use crate::call::value::Value;

/// How a client is set up. Needs `accessKeyId` with `accessKeySecret` (servers), or `accessToken`, or a `host`
/// on the page's own origin that adds the credentials.
#[derive(Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct ManagementClientOptions {
    /// Id of the access key. For servers only: refused in a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub access_key_id: Option<String>,
    /// Secret of the access key. Never leaves the process: it signs each request. Refused in a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1.., secret)]
    #[tsify(type = "string")]
    pub access_key_secret: Option<Secret>,
    /// A management token or an administrator's login token, or a function that gives one, asked before each call.
    /// Sent as `Bearer`.
    #[serde(default)]
    #[tsify(type = "string | ((context: AccessTokenContext) => string | Promise<string>)")]
    #[shape(secret)]
    pub access_token: JsValue,
    /// User pool that an `accessToken` belongs to. Needed only for a token that does not name it itself
    /// (in its claim `scoped_userpool_id`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub user_pool_id: Option<String>,
    /// Where the API is: `https://…`, or in a page a path such as `/api/genauth`. Without a scheme `https://` is
    /// meant. Default: the public service of the `brand`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub host: Option<String>,
    /// Which of the two brands the host serves; decides the headers. Default: `"authing"` for hosts of authing.cn,
    /// otherwise `"genauth"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<Brand>,
    /// Language of the service's messages. Default: `"en-US"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Tenant that the calls are about. Goes with every call as a header, and as the field `tenantId` of each call
    /// that has one and is not given another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(len = 1..)]
    pub tenant_id: Option<String>,
    /// Milliseconds to wait for one answer. Default: 10000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Called in place of the global `fetch`, as `fetch(url, init)`.
    #[serde(default)]
    #[tsify(type = "(url: string, init: RequestInit) => Promise<Response>")]
    pub fetch: JsValue,
    /// Taken so that a script for `authing-node-sdk` runs; has no effect, there as here.
    /// @deprecated
    #[serde(default, rename = "rejectUnauthorized")]
    #[tsify(type = "boolean")]
    pub _reject_unauthorized: JsValue,
    /// Taken so that a script for `authing-node-sdk` runs; there are no events here.
    /// @deprecated
    #[serde(default, rename = "socketUri")]
    #[tsify(type = "string")]
    pub _socket_uri: JsValue,
    /// Taken so that a script for `authing-node-sdk` runs; it concerns events, which are not here.
    /// @deprecated
    #[serde(default, rename = "retryTimes")]
    #[tsify(type = "number")]
    pub _retry_times: JsValue,
}

/// Why an access token is asked for.
#[derive(Tsify)]
pub struct AccessTokenContext {
    /// `"initial"`: a call is about to be sent.
    #[tsify(type = "\"initial\"")]
    pub reason: &'static str,
    /// Aborted when the call that waits for the token is.
    #[tsify(type = "AbortSignal")]
    pub signal: JsValue,
}

/// Language of the service's messages. Some are in one language whatever is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Tsify, Shape)]
pub enum Lang {
    /// English.
    #[serde(rename = "en-US")]
    EnUs,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// Traditional Chinese.
    #[serde(rename = "zh-TW")]
    ZhTw,
    /// Japanese.
    #[serde(rename = "ja-JP")]
    JaJp,
}

/// How one call is made.
#[derive(Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct CallOptions {
    /// Cancels the call: before it is sent, while it waits, while the answer is read. The call then rejects with
    /// the signal's own reason.
    #[serde(default)]
    #[tsify(type = "AbortSignal")]
    pub signal: JsValue,
    /// Milliseconds to wait for the answer. Default: the client's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(range = 1..=2_147_483_647)]
    pub timeout: Option<u32>,
    /// Further headers of the request. The client's own cannot be replaced.
    #[serde(default)]
    #[tsify(type = "Record<string, string>")]
    pub headers: JsonObject,
}

impl Shaped for JsValue {
    const KIND: Kind = Kind::Opaque;
}

/// Options found sound, read by their names. Deserializing them into the types above would bring serde's own
/// error texts, which nobody could ever see, and 20 kB with them.
pub struct Options(JsValue);

impl Options {
    /// Reads strictly: a misspelt option would silently do nothing.
    pub fn read(shape: &'static Described, options: &JsValue) -> error::Result<Self> {
        validate(shape, options).map(Self).map_err(Failure::invalid_options)
    }

    /// Whatever stands there; `undefined` if nothing does.
    pub fn value(&self, name: &str) -> JsValue {
        self.0.named(name)
    }

    /// A text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.value(name).as_string()
    }

    /// A count.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.value(name).as_f64().map(|number| number as u32)
    }
}
