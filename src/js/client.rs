//! The client, and the one road that every call takes.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use super::attempts::Sending;
use super::error::Stopped;
use super::interruption::Interruption;
use super::options::Options;
use super::setup::Setup;
use crate::call::endpoint::Endpoint;
use crate::call::error::History;
use crate::call::request::Request;

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
            let mut history = History::default();
            let ended = match prepared {
                Ok((request, options)) => run(&setup, endpoint, &request, &options, &mut history).await,
                Err(failure) => Err(failure.into()),
            };
            ended.map_err(|stopped| stopped.of_call(endpoint, &history, setup.language).into())
        })
    }
}

async fn run(
    setup: &Rc<Setup>,
    endpoint: &'static Endpoint,
    request: &Request,
    options: &Options,
    history: &mut History,
) -> Result<JsValue, Stopped> {
    let headers = setup.given_headers(request, options)?;
    let interruption =
        Interruption::start(options.number("deadline").or(setup.deadline), &options.value("signal"))?;
    let sending = Sending {
        setup,
        endpoint,
        request,
        headers: &headers,
        credentials: &setup.credentials,
        timeout: options.number("timeout").unwrap_or(setup.timeout),
        retries: options.number("maxRetries").unwrap_or(setup.retries),
        interruption: &interruption,
    };
    sending.run(history).await
}
