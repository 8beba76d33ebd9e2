//! Reads the options of a client, and turns an input into a request.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::connection::Connection;
use super::credential_options::{self, Source};
use super::credentials::Credentials;
use super::events::EventSink;
use super::headers::header_text;
use super::host;
use super::make_request;
use super::options::Options;
use super::transport::Transport;
use crate::call::concurrency::ConcurrencyLimit;
use crate::call::error::{self, Failure};
use crate::call::language::Language;
use crate::call::pause::Pause;
use crate::call::request::Request;
use crate::call::requests::{self, Unsendable};
use crate::call::retry;
use crate::call::retry_budget::RetryBudget;
use crate::call::sign::header;
use crate::call::table::Endpoint;
use crate::call::validate::validate;
use crate::call::value::Value;

const DEFAULT_TIMEOUT: u32 = 10_000;
const DEFAULT_CONCURRENCY: u32 = 8;
const DEFAULT_SOCKET_RETRIES: u32 = 10;
const DEFAULT_RESPONSE_BYTES: u32 = 32 << 20;
/// The options that hold credentials, or make them unnecessary.
const CREDENTIALS: [&str; 4] = ["accessKeyId", "accessKeySecret", "accessToken", "host"];
/// The options that decide where calls go, and how they are made and answered.
const SETTINGS: [&str; 6] = ["host", "userPoolId", "tenantId", "scheme", "brand", "lang"];
const AGENT: &str = concat!("genauth-management:", env!("CARGO_PKG_VERSION"));

/// The options of a client, read and checked.
pub struct Setup {
    pub connection: Rc<Connection>,
    pub credentials: Credentials<Source>,
    /// Why the calls of this client are refused.
    pub unusable: Option<Box<Failure>>,
    pub tenant_id: Option<String>,
    /// Address of the service's events, if one is given.
    pub socket_uri: Option<String>,
    /// How often in a row their connection may fail.
    pub socket_retries: u32,
    /// Milliseconds for a call, if it has a deadline.
    pub deadline: Option<u32>,
    pub language: Language,
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
        credential_options::refuse_in_page(&options)?;
        let missing = credential_options::missing(&options, &host);
        let unusable = unset(&options, missing);
        if let (Some(sentence), None) = (missing, &unusable) {
            return Err(Failure::config(sentence));
        }
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
        let connection = Rc::new(Connection {
            transport: Transport {
                fetch,
                host,
                max_response_bytes: options.number("maxResponseBytes").unwrap_or(DEFAULT_RESPONSE_BYTES),
            },
            brand,
            headers,
            user_pool_id,
            timeout: options.number("timeout").unwrap_or(DEFAULT_TIMEOUT),
            retries: options.number("maxRetries").unwrap_or(retry::DEFAULT_RETRIES),
            events: EventSink::new(events),
            limit: ConcurrencyLimit::new(options.number("maxConcurrency").unwrap_or(DEFAULT_CONCURRENCY)),
            budget: RetryBudget::default(),
            pause: Pause::default(),
            skew: Cell::new(0.0),
        });
        let credentials = match missing {
            None => credential_options::read(&options, &connection)?,
            Some(_) => Credentials::None,
        };
        Ok(Self {
            connection,
            credentials,
            unusable,
            tenant_id,
            socket_uri: host::read_socket_uri(&options)?,
            socket_retries: options.number("retryTimes").unwrap_or(DEFAULT_SOCKET_RETRIES),
            deadline: options.number("deadline"),
            language: Language::of(options.text("lang").as_deref()),
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
        let Transport { fetch, host, .. } = &self.connection.transport;
        if fetch.is_none() {
            host::check_runtime(host)?;
        }
        let options = Options::of_call(options, self.language)?;
        let input = validate(endpoint.request, input, self.language).map_err(Failure::invalid_input)?;
        if let Some(tenant_id) = &self.tenant_id
            && endpoint.request().field("tenantId").is_some()
            && input.named("tenantId").is_undefined()
        {
            input.set_named("tenantId", &JsValue::from(tenant_id.as_str()));
        }
        let built = if endpoint.path.is_empty() {
            make_request::request(endpoint, &input, self.language)
        } else {
            requests::build(endpoint, &input, self.language)
        };
        let requests = built.map_err(unsent)?;
        Ok(Prepared { input, requests, options })
    }
}

/// Why there is no request for a checked input.
pub fn unsent(unsendable: Unsendable) -> Box<Failure> {
    match unsendable {
        Unsendable::NoJson => Failure::config("the input cannot be written as JSON, though it is valid"),
        Unsendable::Refused(issues) => Failure::invalid_input(issues),
    }
}

/// Why a client is unusable whose options are empty or `undefined`, as unset environment variables leave them. Programs are often
/// built, and pages rendered, without secrets: the module that makes the client must survive that.
fn unset(options: &Options, missing: Option<&str>) -> Option<Box<Failure>> {
    if let Some(sentence) = missing {
        let name = CREDENTIALS.into_iter().find(|name| options.is_unset(name))?;
        return Some(Failure::config(&format!(
            "{sentence}. Here `{name}` is undefined or empty: is its environment variable set?"
        )));
    }
    // An empty setting does not count as absent: the calls would go elsewhere, or be answered otherwise.
    let name = SETTINGS.into_iter().find(|name| options.is_blank(name))?;
    Some(Failure::config(&format!(
        "{name}: expected a string, found an empty one. Is its environment variable set? `undefined` leaves the option out"
    )))
}
