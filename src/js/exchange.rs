//! Exchanges an access key for a management token: the other scheme of the API, which most of the vendor's clients use.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::access_token::{token_of, token_text};
use super::attempts::CallRunner;
use super::cancel_scope::CancelScope;
use super::connection::Connection;
use super::credentials::Credentials;
use super::error::CallError;
use super::events::CallFacts;
use super::redact::redact;
use super::tokens::{CachedToken, TokenSource};
use crate::call::endpoint::{Method, Parts};
use crate::call::error::{Failure, History};
use crate::call::request::Request;
use crate::call::sign::AccessKey;
use crate::call::table::{Endpoint, Field, Idempotency, Kind, TypeRef};
use crate::call::value::Value;

/// No method of the client: users have the option `scheme`. Its input is written and its answer read below.
static GET_MANAGEMENT_TOKEN: Endpoint = Endpoint {
    name: "getManagementToken",
    method: Method::Post,
    in_query: false,
    path: "/api/v3/get-management-token",
    idempotency: Idempotency::Safe,
    parts: Parts::Whole,
    request: TypeRef::NONE,
    answer: Field::new("data", Kind::Json),
    answers_secrets: true,
};

/// A new token. `signal` ends the exchange when no call waits for it any more. Many calls may wait, so events report it as a call
/// of its own.
pub async fn token<S: TokenSource>(
    connection: &Connection,
    key: &AccessKey,
    signal: &JsValue,
) -> Result<Rc<CachedToken>, CallError> {
    let call = CallFacts::new(GET_MANAGEMENT_TOKEN.name);
    connection.events.start(call);
    let mut history = History::default();
    let given = exchange::<S>(connection, key, signal, call.id, &mut history).await;
    connection.events.end(call, &history, &given);
    given
}

async fn exchange<S: TokenSource>(
    connection: &Connection,
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
        connection,
        endpoint: &GET_MANAGEMENT_TOKEN,
        called: None,
        call_id,
        request: &request,
        headers: &connection.headers,
        credentials: &Credentials::<S>::Exchange,
        timeout: connection.timeout,
        retries: connection.retries,
        scope: &CancelScope::start(None, signal)?,
    };
    let data = match runner.run(history).await {
        Ok(envelope) => envelope.named("data"),
        Err(CallError::Failed(mut failure, cause)) => {
            failure.for_token = true;
            // An unexpected answer may contain the token all the same.
            failure.body = None;
            redact(&mut failure, &JsValue::from(key.secret.expose()));
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
