//! The client, and the path of every call.

use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;

use super::attempts::CallRunner;
use super::cancel_scope::CancelScope;
use super::credential_options::Source;
use super::error::CallError;
use super::events::CallFacts;
use super::headers;
use super::make_request;
use super::platform;
use super::setup::{Prepared, Setup};
use super::subscription;
use super::transport;
use crate::api::endpoint_at;
use crate::call::endpoint::Parts;
use crate::call::error::{ErrorKind, Failure, History};
use crate::call::language::Language;
use crate::call::recover;
use crate::call::requests;
use crate::call::table::{Endpoint, Idempotency, Reconcile};
use crate::call::value::{Value, ValueKind};

/// The typed client of the Management API.
///
/// One client serves any number of concurrent calls. It opens no connection of its own, so nothing needs to be closed.
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
    /// Creates a client. Sends nothing.
    ///
    /// The options are read once, here. A copy of a client (by spread, or by a library that clones) does not work: its calls reject
    /// with `kind: "config"`.
    ///
    /// Throws a `GenAuthError` of kind `config` if an option is missing, misspelt or invalid, or if a page gives an access key.
    /// It does not throw for options that only work elsewhere: with a path as `host` on a server that renders a page, or with
    /// credentials that are `undefined` or empty because a secret is not set, the calls reject, with kind `config`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "ManagementClientOptions")] options: JsValue,
    ) -> Result<ManagementClient, JsValue> {
        let setup = Setup::read(&options).map_err(CallError::from)?;
        Ok(Self { setup: Rc::new(setup) })
    }

    /// Makes the call at an index of `operations`: every method of the client that users hold is this.
    ///
    /// The input is checked and copied before this returns, so what its owner does to it later changes nothing.
    #[wasm_bindgen(skip_typescript)]
    pub fn call(&self, operation: usize, input: JsValue, options: JsValue) -> Promise {
        let Some(endpoint) = endpoint_at(operation) else { return Promise::resolve(&JsValue::UNDEFINED) };
        self.made(endpoint, &input, &options)
    }

    /// Makes a call that the package does not describe.
    #[wasm_bindgen(skip_typescript, js_name = makeRequest)]
    pub fn make_request(&self, input: JsValue, options: JsValue) -> Promise {
        let (endpoint, input) = make_request::endpoint_of(&input);
        self.made(endpoint, &input, &options)
    }

    /// Resolves to what a subscription to events needs.
    #[wasm_bindgen(skip_typescript, js_name = subscribeEvents)]
    pub fn subscribe_events(&self, input: JsValue, options: JsValue) -> Promise {
        match subscription::facts(&self.setup, &input, &options) {
            Ok(facts) => Promise::resolve(&JsValue::from(facts)),
            Err(failure) => {
                let stopped = CallError::from(failure);
                let language = self.setup.language;
                Promise::reject(
                    &stopped.of_call(&subscription::ENDPOINT, &History::default(), language).into(),
                )
            }
        }
    }

    /// What the entry needs of the options, which are read once: whether messages are Chinese, `deadline`, `tenantId`.
    #[wasm_bindgen(skip_typescript)]
    pub fn facts(&self) -> Array {
        let Setup { language, deadline, tenant_id, .. } = &*self.setup;
        Array::of3(
            &JsValue::from(*language == Language::Chinese),
            &JsValue::from(*deadline),
            &JsValue::from(tenant_id.as_deref()),
        )
    }
}

impl ManagementClient {
    fn made(&self, endpoint: &'static Endpoint, input: &JsValue, options: &JsValue) -> Promise {
        let prepared = self.setup.prepare(endpoint, input, options);
        let call = CallFacts::new(endpoint.name);
        // The promise lives on when the client is freed.
        let setup = Rc::clone(&self.setup);
        let promise = platform::run(async move {
            let mut history = History::default();
            let ended = match prepared {
                Ok(prepared) => run(&setup, endpoint, call.id, &prepared, &mut history).await,
                Err(failure) => Err(failure.into()),
            };
            let ended = ended.map_err(|stopped| stopped.of_call(endpoint, &history, setup.language));
            setup.connection.events.end(call, &history, &ended);
            ended.map_err(JsValue::from)
        });
        // While the caller's method runs, so that a tracer finds the caller's span; at the end of it, so that nothing can fail between
        // this and the future, which reports the end.
        self.setup.connection.events.start(call);
        promise
    }
}

async fn run(
    setup: &Setup,
    endpoint: &'static Endpoint,
    call_id: u32,
    Prepared { input, requests, options }: &Prepared,
    history: &mut History,
) -> Result<JsValue, CallError> {
    let Some(request) = requests.first() else { return Ok(JsValue::UNDEFINED) };
    let headers = headers::of_call(&setup.connection.headers, options)?;
    let deadline = options.number("deadline").or(setup.deadline);
    let scope = CancelScope::start(deadline, &options.value("signal"))?;
    let runner = CallRunner {
        connection: &setup.connection,
        endpoint,
        called: Some((endpoint, input)),
        call_id,
        request,
        headers: &headers,
        credentials: &setup.credentials,
        timeout: options.number("timeout").unwrap_or(setup.connection.timeout),
        retries: options.number("maxRetries").unwrap_or(setup.connection.retries),
        scope: &scope,
    };
    let mut ended = Ok(JsValue::UNDEFINED);
    for request in requests {
        let next = CallRunner { request, ..runner }.run(history).await;
        ended = match (ended, next) {
            (Ok(first), Ok(next)) if !first.is_undefined() => join(first, &next, endpoint),
            (_, next) => next,
        };
        if ended.is_err() {
            break;
        }
    }
    let (Err(CallError::Failed(failure, _)), Idempotency::ByKey(reconcile)) = (&ended, endpoint.idempotency)
    else {
        return ended;
    };
    // The proxy's own client has made its lookup already.
    let lost = history.uncertain && failure.relayed.is_none();
    if !lost && !may_clash_with_itself(failure) {
        return ended;
    }
    match found(&runner, reconcile, input, setup.language, history).await {
        // The service's own refusal is more exact.
        Some(Err(CallError::Failed(..))) if !lost => ended,
        found => found.unwrap_or(ended),
    }
}

/// Adds the rows of a further answer to the first.
#[inline(never)]
fn join(first: JsValue, next: &JsValue, endpoint: &Endpoint) -> Result<JsValue, CallError> {
    let key = if let Parts::Ids(ids) = endpoint.parts { ids.key } else { "" };
    if transport::join_rows(&first, next, key) {
        return Ok(first);
    }
    Err(Failure::bad_response(200, "an envelope without a list", String::new()).into())
}

/// A browser sends a request again by itself when its connection broke. If the first one had made what it should, the
/// second is refused for it.
fn may_clash_with_itself(failure: &Failure) -> bool {
    failure.kind == ErrorKind::Conflict && platform::is_page()
}

/// Looks up the object of a create whose answer was lost: the answer after all, or a conflict. Nothing if it is not found, which
/// proves nothing: the request may still be under way.
async fn found(
    create: &CallRunner<'_, Source>,
    reconcile: &Reconcile,
    input: &JsValue,
    language: Language,
    history: &mut History,
) -> Option<Result<JsValue, CallError>> {
    if create.scope.remaining().is_some_and(|left| left <= 0.0) {
        return None;
    }
    let requests =
        requests::build(reconcile.via, &recover::lookup_input(reconcile, input)?, language).ok()?;
    let looking = CallRunner { endpoint: reconcile.via, request: requests.first()?, ..*create };
    let mut looked = History { attempts: history.attempts, uncertain: false };
    let ended = looking.run(&mut looked).await;
    history.attempts = looked.attempts;
    let envelope = match ended {
        Err(CallError::Failed(..)) => return None,
        Err(cancelled) => return Some(Err(cancelled)),
        Ok(envelope) => envelope,
    };
    let data = envelope.named("data");
    if data.kind() != ValueKind::Object {
        return None;
    }
    Some(match recover::first_mismatch(reconcile, input, &data) {
        None => Ok(envelope),
        Some(field) => {
            history.uncertain = false;
            Err(Failure::differs(field).into())
        }
    })
}
