//! `client.subscribeEvents`: where the service's events come from, and what opens that connection.
//!
//! The connection itself is `pkg-template/entry/subscription.js`: a web socket calls back, and holds its events in JavaScript.

use genauth_management_shapes::dto;
use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::credential_options::Source;
use super::credentials::Credentials;
use super::options::Options;
use super::setup::{Setup, unsent};
use super::transport;
use crate::call::endpoint::{Method, Parts};
use crate::call::error::{self, Failure};
use crate::call::field_types::Opaque;
use crate::call::requests;
use crate::call::sign::{AccessKey, Brand};
use crate::call::table::{Endpoint, Field, Idempotency, Kind, TypeRef};
use crate::call::validate::validate;
use crate::call::value::Value;

/// Which events to receive.
#[dto]
pub struct SubscribeEventsDto {
    /// Code of the event, as `eventType` of `listEvents` has it, such as `authing.user.updated`.
    #[shape(len = 1..=2000)]
    pub code: String,
}

/// Options of a subscription.
#[dto]
pub struct SubscriptionOptions {
    /// Ends the subscription, which then rejects with the signal's own reason.
    #[shape(ts = "AbortSignal")]
    pub signal: Option<Opaque>,
    /// The class that makes the connection, as `new WebSocket(url, { headers })`: that of the npm package `ws`, for example.
    /// Default: the global `WebSocket`, which Node has from version 22 on. It must send the header `authorization`: the `WebSocket`
    /// of a browser cannot.
    #[shape(name = "WebSocket", ts = "EventSocketConstructor")]
    pub web_socket: Option<Opaque>,
    /// Milliseconds without an event after which the connection counts as lost, and is opened again. For networks that drop quiet
    /// connections without a word. 1000 to 2147483647. Default: none, since events may be rare.
    #[shape(range = 1_000..=2_147_483_647)]
    pub idle_timeout: Option<u32>,
    /// The most events that may wait for the loop that reads them. One more ends the subscription with `kind: "config"`, after those
    /// that wait were read. 1 to 10000000. Default: 10000.
    #[shape(range = 1..=10_000_000)]
    pub max_waiting: Option<u32>,
    /// Called when a lost connection is open again. Events of the time between are lost: read anew what you keep a copy of. What it
    /// throws, or rejects with, ends the subscription.
    #[shape(ts = "() => void | PromiseLike<void>")]
    pub on_reconnect: Option<Opaque>,
}

crate::table!(TYPES, [SubscribeEventsDto, SubscriptionOptions]);
const INPUT: TypeRef = TYPES.type_at(0);
const OPTIONS: TypeRef = TYPES.type_at(1);

/// No call of the API: a request that becomes a connection.
pub static ENDPOINT: Endpoint = Endpoint {
    name: "subscribeEvents",
    method: Method::Get,
    in_query: false,
    path: "/events/v1/management/sub",
    idempotency: Idempotency::Safe,
    parts: Parts::Whole,
    request: INPUT,
    answer: Field::new("", Kind::Json),
    answers_secrets: true,
};

/// What is signed: the method of no request, and no path.
const SIGNED: &str = "websocket\n";

/// The address, the header `authorization`, how often a connection may fail in a row, and the options.
pub fn facts(setup: &Setup, input: &JsValue, options: &JsValue) -> error::Result<Array> {
    if let Some(failure) = &setup.unusable {
        return Err(failure.clone());
    }
    let given = if options.is_undefined() { JsValue::empty_object() } else { options.clone() };
    let options = Options::read(OPTIONS, &given, setup.language)?;
    let input = validate(INPUT, input, setup.language).map_err(Failure::invalid_input)?;
    let key = key_of(&setup.credentials).ok_or_else(|| {
        Failure::config(
            "a subscription is signed: it needs a client with `accessKeyId` and `accessKeySecret`, on a server",
        )
    })?;
    let brand = setup.connection.brand;
    let uri = setup.socket_uri.clone().or_else(|| public(brand, &setup.connection.transport.host));
    let uri = uri.ok_or_else(|| {
        Failure::config(
            "socketUri: required beside your own `host`: the address of its events, such as `wss://events.example.com`",
        )
    })?;
    let requests = requests::build(&ENDPOINT, &input, setup.language).map_err(unsent)?;
    let address = requests.first().map(|request| transport::url(&uri, request));
    let facts = Array::of3(
        &JsValue::from(address),
        &JsValue::from(key.authorization(brand, SIGNED)),
        &JsValue::from(setup.socket_retries),
    );
    for name in ["signal", "WebSocket", "idleTimeout", "maxWaiting", "onReconnect"] {
        facts.push(&options.value(name));
    }
    Ok(facts)
}

fn key_of(credentials: &Credentials<Source>) -> Option<&AccessKey> {
    match credentials {
        Credentials::Key(key) => Some(key),
        Credentials::Renewed(tokens) => match tokens.source() {
            Source::Exchange(key) => Some(key),
            Source::Provider(_) => None,
        },
        _ => None,
    }
}

/// The public service's events, for a client of the public service alone: no other host's key may sign there.
fn public(brand: Brand, host: &str) -> Option<String> {
    (host == brand.host()).then(|| brand.socket_host().to_owned())
}
