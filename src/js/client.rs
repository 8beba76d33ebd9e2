//! The client, and the one road that every call takes.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use super::credentials::{Credentials, header_text};
use super::error::Stopped;
use super::host;
use super::interruption::Interruption;
use super::options::{CallOptions, ManagementClientOptions, Options};
use super::transport;
use crate::call::endpoint::{Endpoint, Method};
use crate::call::error::{self, Failure};
use crate::call::request::{self, Request};
use crate::call::response;
use crate::call::sign::{Brand, header};
use crate::call::validate::validate;
use crate::call::value::Value;

const DEFAULT_TIMEOUT: u32 = 10_000;
/// What a call may not replace; with a dash at its end, all that begins so.
static OWN_HEADERS: [&str; 6] =
    ["accept", "authorization", "content-type", "date", "x-authing-", "x-genauth-"];
const AGENT: &str = concat!("genauth-management:", env!("CARGO_PKG_VERSION"));

/// The typed client of the Management API.
///
/// One client serves any number of calls at the same time. It opens nothing, so there is nothing to close.
///
/// @example
/// ```ts
/// const client = new ManagementClient({ accessKeyId, accessKeySecret });
/// const { data } = await client.getUserDepartments({ userId });
/// ```
#[wasm_bindgen]
pub struct ManagementClient {
    setup: Rc<Setup>,
}

/// What the options of a client come to.
struct Setup {
    credentials: Credentials,
    host: String,
    brand: Brand,
    /// Headers that every request has.
    headers: Vec<(String, String)>,
    tenant_id: Option<String>,
    timeout: u32,
    fetch: Option<Function>,
}

#[wasm_bindgen]
impl ManagementClient {
    /// Sets up a client; sends nothing.
    ///
    /// Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or of no use, and if an access
    /// key is given in a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ManagementClientOptions")] options: JsValue,
    ) -> Result<ManagementClient, JsValue> {
        let setup = Setup::read(&options).map_err(Stopped::from)?;
        Ok(Self { setup: Rc::new(setup) })
    }
}

impl ManagementClient {
    /// Runs a call of `endpoint`: every exported method is this.
    ///
    /// The input is checked and copied before this returns, so what its owner does to it later changes nothing.
    pub(crate) fn call(&self, endpoint: &'static Endpoint, input: &JsValue, options: &JsValue) -> Promise {
        let prepared = self.setup.prepare(endpoint, input, options);
        // The promise lives on when the client is freed.
        let setup = Rc::clone(&self.setup);
        future_to_promise(async move {
            let mut attempts = 0;
            let ended = match prepared {
                Ok((request, options)) => setup.run(endpoint, &request, &options, &mut attempts).await,
                Err(failure) => Err(failure.into()),
            };
            ended.map_err(|stopped| stopped.of_call(endpoint, attempts).into())
        })
    }
}

impl Setup {
    fn read(options: &JsValue) -> error::Result<Self> {
        let options = Options::read(ManagementClientOptions::SHAPE, options)?;
        let (host, brand) = host::read(&options)?;
        let credentials = Credentials::read(&options, &host)?;
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
        let tenant_id = options.text("tenantId");
        if let Some(tenant_id) = &tenant_id {
            // The official client puts the tenant into `app-id`, which names an application elsewhere; its own
            // disabled options and the Go client call the header this.
            headers.push(header(prefix, "app-tenant-id", header_text("tenantId", tenant_id)?));
        }
        let timeout = options.number("timeout").unwrap_or(DEFAULT_TIMEOUT);
        Ok(Self { credentials, host, brand, headers, tenant_id, timeout, fetch })
    }

    fn prepare(
        &self,
        endpoint: &'static Endpoint,
        input: &JsValue,
        options: &JsValue,
    ) -> error::Result<(Request, Options)> {
        let options = Options::read(CallOptions::SHAPE, options)?;
        let input = validate(endpoint.request, input).map_err(Failure::invalid_input)?;
        if let Some(tenant_id) = &self.tenant_id
            && endpoint.request.fields.iter().any(|field| field.name == "tenantId")
            && input.named("tenantId").is_undefined()
        {
            input.set_named("tenantId", &JsValue::from(tenant_id.as_str()));
        }
        let request = request::build(endpoint, &input)
            .ok_or_else(|| Failure::config("the input has no JSON form, though it was found sound"))?;
        Ok((request, options))
    }

    /// Credentials, the wire, the answer. One attempt: another would start here, with a nonce of its own.
    async fn run(
        &self,
        endpoint: &Endpoint,
        request: &Request,
        options: &Options,
        attempts: &mut u32,
    ) -> Result<JsValue, Stopped> {
        let given = self.given_headers(request, options)?;
        let timeout = options.number("timeout").unwrap_or(self.timeout);
        let interruption = Interruption::start(timeout, &options.value("signal"))?;
        let headers = self.credentials.headers(request, self.brand, given, &interruption).await?;
        *attempts += 1;
        let fetch = self.fetch.as_ref();
        let answer = transport::send(fetch, &self.host, request, &headers, &interruption).await?;
        Ok(response::read(endpoint, answer.status, &answer.body)?)
    }

    fn given_headers(&self, request: &Request, options: &Options) -> error::Result<Vec<(String, String)>> {
        let mut headers = self.headers.clone();
        if request.method == Method::Post {
            headers.push(header("", "content-type", "application/json"));
        }
        let added = options.value("headers");
        let names = if added.is_undefined() { JsValue::UNDEFINED } else { added.field_names() };
        for name in (0..names.item_count()).filter_map(|place| names.item(place).as_string()) {
            let value = added.named(&name);
            if value.is_undefined() {
                continue;
            }
            let value = value
                .as_string()
                .ok_or_else(|| Failure::config(&format!("headers.{name}: expected a string")))?;
            headers.push(header("", &call_header(&name)?, header_text(&name, &value)?));
        }
        Ok(headers)
    }
}

/// A header that a call may add.
fn call_header(name: &str) -> error::Result<String> {
    let name = name.to_ascii_lowercase();
    let own = OWN_HEADERS
        .iter()
        .any(|own| name.strip_prefix(own).is_some_and(|rest| rest.is_empty() || own.ends_with('-')));
    if own {
        return Err(Failure::config(&format!("headers: `{name}` is the client's own to set")));
    }
    if name.is_empty() || !name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_')) {
        return Err(Failure::config("headers: expected names of ASCII letters, digits and dashes"));
    }
    Ok(name)
}
