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
use crate::call::sign::Brand;
use crate::call::validate::validate;
use crate::call::value::Value;

const DEFAULT_TIMEOUT: u32 = 10_000;
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
            ("accept".to_owned(), "application/json".to_owned()),
            (format!("{prefix}lang"), options.text("lang").unwrap_or_else(|| "en-US".to_owned())),
            (format!("{prefix}sdk-version"), AGENT.to_owned()),
        ];
        let tenant_id = options.text("tenantId");
        if let Some(tenant_id) = &tenant_id {
            // The official client puts the tenant into `app-id`, which names an application elsewhere; its own
            // disabled options and the Go client call the header this.
            headers.push((format!("{prefix}app-tenant-id"), header_text("tenantId", tenant_id)?));
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
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        let added = options.value("headers");
        for name in if added.is_undefined() { Vec::new() } else { added.field_names() } {
            let value = added.named(&name);
            if value.is_undefined() {
                continue;
            }
            let value = value
                .as_string()
                .ok_or_else(|| Failure::config(&format!("headers.{name}: expected a string")))?;
            headers.push((call_header(&name)?, header_text(&name, &value)?));
        }
        Ok(headers)
    }
}

/// A header that a call may add.
fn call_header(name: &str) -> error::Result<String> {
    let name = name.to_ascii_lowercase();
    let own = ["accept", "authorization", "content-type", "date"].contains(&name.as_str())
        || [Brand::Genauth, Brand::Authing].iter().any(|brand| name.starts_with(brand.header_prefix()));
    if own {
        return Err(Failure::config(&format!("headers: `{name}` is the client's own to set")));
    }
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(Failure::config("headers: expected names of ASCII letters, digits and dashes"));
    }
    Ok(name)
}
