//! What the options of a client come to, and how an input becomes a request.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::credentials::{Credentials, header_text};
use super::events::EventSink;
use super::host;
use super::options::Options;
use super::transport::Transport;
use crate::call::endpoint::Endpoint;
use crate::call::error::{self, Failure};
use crate::call::language::Language;
use crate::call::pace::Pace;
use crate::call::request::{self, Request, Unsendable};
use crate::call::retry;
use crate::call::sign::{Brand, header};
use crate::call::validate::validate;
use crate::call::value::Value;

const DEFAULT_TIMEOUT: u32 = 10_000;
const DEFAULT_CONCURRENCY: u32 = 8;
const DEFAULT_RESPONSE_BYTES: u32 = 32 << 20;
/// What a call may not replace; with a dash at its end, all that begins so.
static OWN_HEADERS: [&str; 6] =
    ["accept", "authorization", "content-type", "date", "x-authing-", "x-genauth-"];
/// What says how a request goes over the connection: `fetch` and HTTP set it, and are misled by another's.
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
/// The options that say who is asking, or that nobody need be known.
const CREDENTIALS: [&str; 4] = ["accessKeyId", "accessKeySecret", "accessToken", "host"];
/// The options that say where the calls go, and how they are made and answered.
const SETTINGS: [&str; 6] = ["host", "userPoolId", "tenantId", "scheme", "brand", "lang"];
const AGENT: &str = concat!("genauth-management:", env!("CARGO_PKG_VERSION"));

/// What all calls of a client share.
pub struct Setup {
    pub credentials: Credentials,
    /// Why no call can be made, though a client could.
    pub unusable: Option<Box<Failure>>,
    pub transport: Transport,
    pub brand: Brand,
    /// Headers that every request has.
    pub headers: Vec<(String, String)>,
    pub tenant_id: Option<String>,
    pub user_pool_id: Option<String>,
    /// Milliseconds for one attempt.
    pub timeout: u32,
    /// Milliseconds for a call, if it has so few.
    pub deadline: Option<u32>,
    pub retries: u32,
    pub language: Language,
    pub events: EventSink,
    pub pace: Rc<Pace>,
    /// Milliseconds that the service's clock is ahead.
    pub skew: Cell<f64>,
}

/// A call that can be sent.
pub struct Prepared {
    /// The checked copy of the input.
    pub input: JsValue,
    /// Mostly one; more where one query cannot carry a list of ids.
    pub requests: Vec<Request>,
    pub options: Options,
}

impl Setup {
    /// Reads the client's options.
    pub fn read(options: &JsValue) -> error::Result<Self> {
        let options = Options::of_client(options)?;
        let (host, brand) = host::read(&options)?;
        Credentials::check_place(&options)?;
        let missing = Credentials::missing(&options, &host);
        let unusable = unset(&options, missing);
        let credentials = match missing {
            None => Credentials::read(&options)?,
            Some(_) if unusable.is_some() => Credentials::None,
            Some(sentence) => return Err(Failure::config(sentence)),
        };
        let fetch = match options.value("fetch").dyn_into::<Function>() {
            Err(other) if !other.is_undefined() => return Err(Failure::config("fetch: expected a function")),
            fetch => fetch.ok(),
        };
        let prefix = brand.header_prefix();
        let mut headers = vec![
            header("", "accept", "application/json"),
            header(prefix, "lang", options.text("lang").as_deref().unwrap_or("en-US")),
            header(prefix, "sdk-version", AGENT),
        ];
        let tenant_id = options.filled("tenantId");
        if let Some(tenant_id) = &tenant_id {
            // The official client puts the tenant into `app-id`, which names an application elsewhere; its own
            // disabled options and the Go client call the header this.
            headers.push(header(prefix, "app-tenant-id", header_text("tenantId", tenant_id)?));
        }
        let user_pool_id = options.filled("userPoolId");
        if let Some(id) = &user_pool_id {
            header_text("userPoolId", id)?;
        }
        let events = options.value("onEvent");
        if !events.is_undefined() && !events.is_function() {
            return Err(Failure::config("onEvent: expected a function"));
        }
        Ok(Self {
            credentials,
            unusable,
            transport: Transport {
                fetch,
                host,
                max_response_bytes: options.number("maxResponseBytes").unwrap_or(DEFAULT_RESPONSE_BYTES),
            },
            brand,
            headers,
            tenant_id,
            user_pool_id,
            timeout: options.number("timeout").unwrap_or(DEFAULT_TIMEOUT),
            deadline: options.number("deadline"),
            retries: options.number("maxRetries").unwrap_or(retry::DEFAULT_RETRIES),
            language: Language::of(options.text("lang").as_deref()),
            events: EventSink::new(events),
            pace: Pace::new(options.number("maxConcurrency").unwrap_or(DEFAULT_CONCURRENCY)),
            skew: Cell::new(0.0),
        })
    }

    /// Checks and copies an input, and writes its request.
    pub fn prepare(
        &self,
        endpoint: &'static Endpoint,
        input: &JsValue,
        options: &JsValue,
    ) -> error::Result<Prepared> {
        if let Some(failure) = &self.unusable {
            return Err(failure.clone());
        }
        host::check_place(&self.transport)?;
        let options = Options::of_call(options, self.language)?;
        let input = validate(endpoint.request, input, self.language).map_err(Failure::invalid_input)?;
        if let Some(tenant_id) = &self.tenant_id
            && endpoint.request().field("tenantId").is_some()
            && input.named("tenantId").is_undefined()
        {
            input.set_named("tenantId", &JsValue::from(tenant_id.as_str()));
        }
        let requests =
            request::build(endpoint, &input, self.language).map_err(|unsendable| match unsendable {
                Unsendable::NoJson => {
                    Failure::config("the input has no JSON form, though it was found sound")
                }
                Unsendable::Refused(issues) => Failure::invalid_input(issues),
            })?;
        Ok(Prepared { input, requests, options })
    }

    /// The headers of a call without those of its credentials.
    pub fn given_headers(&self, options: &Options) -> error::Result<Vec<(String, String)>> {
        let mut headers = self.headers.clone();
        let added = options.value("headers");
        let names = if added.is_undefined() { JsValue::UNDEFINED } else { added.field_names() };
        for place in 0..names.item_count() {
            let value = added.field(&names, place);
            if value.is_undefined() {
                continue;
            }
            // A name that is too long is refused as such, not another one sent.
            let name = names.item(place).text_start(LONGEST_NAME + 1).unwrap_or_default();
            let value = value
                .as_string()
                .ok_or_else(|| Failure::config(&format!("headers.{name}: expected a string")))?;
            headers.push(header("", &call_header(&name)?, header_text(&name, &value)?));
        }
        Ok(headers)
    }
}

/// Why a client cannot be used that was given what an environment variable leaves where it is not set. A program is often built,
/// and its pages are rendered, where there are no secrets: the module that makes the client must survive that.
fn unset(options: &Options, missing: Option<&str>) -> Option<Box<Failure>> {
    if let Some(sentence) = missing {
        let name = CREDENTIALS.into_iter().find(|name| options.is_unset(name))?;
        return Some(Failure::config(&format!(
            "{sentence}. Here `{name}` is undefined or empty: is its environment variable set?"
        )));
    }
    // An empty one is not taken for an absent one: the calls would go elsewhere, or be answered otherwise.
    let name = SETTINGS.into_iter().find(|name| options.is_blank(name))?;
    Some(Failure::config(&format!(
        "{name}: expected a text, found an empty one. Is its environment variable set? `undefined` leaves the option out"
    )))
}

/// A header that a call may add.
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
        "the client's"
    } else if is_one_of(&RESERVED_HEADERS) {
        "the connection's"
    } else {
        return Ok(name);
    };
    Err(Failure::config(&format!("headers: `{name}` is {owner} own to set")))
}
