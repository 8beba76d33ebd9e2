//! An access key for a management token: the other scheme of the API, which most of the vendor's clients use.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::attempts::{CallRunner, redact};
use super::cancel_scope::CancelScope;
use super::credentials::{Credentials, token_of, token_text};
use super::error::CallError;
use super::events::CallFacts;
use super::setup::Setup;
use super::tokens::CachedToken;
use crate::call::endpoint::{Endpoint, Idempotency, Method, Parts};
use crate::call::error::{Failure, History};
use crate::call::request::Request;
use crate::call::shape::{Field, Kind};
use crate::call::sign::AccessKey;
use crate::call::table::TypeRef;
use crate::call::value::Value;

/// No method of the client: users have the option `scheme`. What goes out and comes back is written and read below.
static GET_MANAGEMENT_TOKEN: Endpoint = Endpoint {
    name: "getManagementToken",
    method: Method::Post,
    path: "/api/v3/get-management-token",
    idempotency: Idempotency::Safe,
    parts: Parts::Whole,
    request: TypeRef::NONE,
    answer: Field::new("data", Kind::Json),
    answers_secrets: true,
};

/// A new token. `signal` ends the exchange when nobody waits for it any more. Many calls may wait for it, so events tell it as a
/// call of its own.
pub async fn token(
    setup: &Rc<Setup>,
    key: &AccessKey,
    signal: &JsValue,
) -> Result<Rc<CachedToken>, CallError> {
    let call = CallFacts::new(GET_MANAGEMENT_TOKEN.name);
    setup.events.start(call);
    let mut history = History::default();
    let given = exchange(setup, key, signal, call.id, &mut history).await;
    setup.events.end(call, &history, &given);
    given
}

async fn exchange(
    setup: &Rc<Setup>,
    key: &AccessKey,
    signal: &JsValue,
    call_id: u32,
    history: &mut History,
) -> Result<Rc<CachedToken>, CallError> {
    let body = JsValue::empty_object();
    body.set_named("accessKeyId", &JsValue::from(key.id.as_str()));
    body.set_named("accessKeySecret", &JsValue::from(key.secret.expose()));
    let Endpoint { method, path, .. } = GET_MANAGEMENT_TOKEN;
    let request = Request {
        method,
        path: path.into(),
        query: Vec::new(),
        body: body.to_json(),
        parameters: Vec::new(),
    };
    let runner = CallRunner {
        setup,
        endpoint: &GET_MANAGEMENT_TOKEN,
        call_id,
        request: &request,
        headers: &setup.headers,
        credentials: &Credentials::Exchange,
        timeout: setup.timeout,
        retries: setup.retries,
        scope: &CancelScope::start(None, signal)?,
    };
    let data = match runner.run(history).await {
        Ok(envelope) => envelope.named("data"),
        Err(CallError::Failed(mut failure, cause)) => {
            failure.for_token = true;
            // An answer that is not understood may hold the token all the same.
            failure.body = None;
            redact(&mut failure, &key.secret);
            return Err(CallError::Failed(failure, cause));
        }
        Err(stopped) => return Err(stopped),
    };
    let text = if data.is_object() { token_of(&data.named("access_token")) } else { None };
    let Some(text) = text else {
        let mut failure = Failure::bad_response(200, "an envelope without a token", String::new());
        failure.body = None;
        failure.for_token = true;
        return Err(failure.into());
    };
    let seconds = data.named("expires_in").as_f64().unwrap_or(f64::NAN);
    Ok(CachedToken::new(token_text(&text)?, seconds * 1_000.0))
}
