//! The events of a client, for logs, metrics and traces: never with a header, an input or an answer.

use std::sync::atomic::{AtomicU32, Ordering};

use genauth_management_shapes::dto;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::error::CallError;
use super::platform;
use crate::call::error::History;
use crate::call::value::Value;

// Written out: tsify would put the union on one line, on which a hover shows no field's documentation.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/**
 * An event of a client's calls, given to `onEvent` in order and as it happens. Each call has one `call_start`, a `request` and a
 * `response` for each attempt, a `retry` before each further attempt, and one `call_end`. Each page of `client.iterate` is a call,
 * and so is each request of `editUserDepartments`.
 *
 * A call of a client that was freed has no events.
 */
export type ClientEvent = CallStartEvent | RequestEvent | ResponseEvent | RetryEvent | CallEndEvent | TokenEvent;

/** The fields that all events of a call share. */
export interface CallEvent {
  /** Id of the call: unique among the calls under way, of all clients. */
  callId: number;
  /**
   * Name of the method. `getManagementToken` for the exchange of an access key for a token, which is a call of its own, since
   * several calls may wait for it. Where a create looks for what it created, its events `request`, `response` and `retry` name
   * the method of that lookup.
   */
  operation: string;
}

/**
 * A method was called. Emitted before the method returns, in the asynchronous context of its caller. A handler that makes a
 * call for each such event never ends.
 */
export interface CallStartEvent extends CallEvent {
  /** Which event it is. */
  type: "call_start";
}

/** A request is sent. */
export interface RequestEvent extends CallEvent {
  /** Which event it is. */
  type: "request";
  /** Number of the attempt, from 1. */
  attempt: number;
  /** HTTP method. */
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path of the endpoint, without any value of the input; of `makeRequest`, its `url`. */
  path: string;
}

/** A response arrived, or the request failed. */
export interface ResponseEvent extends CallEvent {
  /** Which event it is. */
  type: "response";
  /** Number of the attempt, from 1. */
  attempt: number;
  /** Duration. */
  milliseconds: number;
  /** HTTP status, if there was a response. */
  status?: number;
  /** `statusCode` of the envelope, if there was one. */
  statusCode?: number;
  /** Id of the request. The service's support asks for it. */
  requestId?: string;
  /**
   * Why this request failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own
   * `fetch`, whose error the call rejects with. Absent on success.
   */
  error?: ErrorKind | "cancelled" | "thrown";
}

/** The call waits and is then sent again. */
export interface RetryEvent extends CallEvent {
  /** Which event it is. */
  type: "retry";
  /** Number of the next attempt. */
  attempt: number;
  /** Wait before the next attempt. */
  milliseconds: number;
  /** Why the last attempt failed. */
  error: ErrorKind;
}

/** A call ended. Emitted once for each `call_start`, before the promise settles, also if nothing was sent. */
export interface CallEndEvent extends CallEvent {
  /** Which event it is. */
  type: "call_end";
  /** How many requests were sent; 0 if the call was refused before that. */
  attempts: number;
  /** Duration of the call, with all its waits. */
  milliseconds: number;
  /** `statusCode` of the envelope, if there was one. */
  statusCode?: number;
  /**
   * Why the call failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own `fetch` or
   * `accessToken` function. Absent on success.
   */
  error?: ErrorKind | "cancelled" | "thrown";
  /** `outcome` of the error. Absent on success, and if the call rejects with an error of the caller's own. */
  outcome?: Outcome;
}

/** A token was requested, from the `accessToken` function or for the access key, for all calls that wait for one. */
export interface TokenEvent {
  /** Which event it is. */
  type: "token";
  /** Why the token was needed. */
  reason: TokenReason;
  /** Duration. */
  milliseconds: number;
  /** Whether the client got one. */
  ok: boolean;
}
"#;

#[wasm_bindgen(module = "/src/js/events.js")]
extern "C" {
    /// Calls a handler of the user's.
    fn emit(handler: &JsValue, event: &JsValue);
}

/// Why a token is needed.
#[dto(rename_all = "snake_case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenReason {
    /// There was none yet.
    Initial,
    /// The one in use expires soon.
    Expiring,
    /// The service refused the one in use (401).
    Rejected,
}

impl TokenReason {
    /// As it is told.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Expiring => "expiring",
            Self::Rejected => "rejected",
        }
    }
}

/// The user's handler, if there is one.
pub struct EventSink(JsValue);

/// What the events of a call have in common.
#[derive(Clone, Copy)]
pub struct CallFacts {
    /// What its events know it by.
    pub id: u32,
    operation: &'static str,
    started: f64,
}

impl CallFacts {
    /// Of a call that begins now.
    pub fn new(operation: &'static str) -> Self {
        // Of all clients: several may share one sink.
        static CALLS: AtomicU32 = AtomicU32::new(1);
        Self { id: CALLS.fetch_add(1, Ordering::Relaxed), operation, started: platform::now() }
    }
}

/// Builds an event, field by field.
pub struct EventBuilder(JsValue);

impl EventBuilder {
    /// With a text.
    #[inline(never)]
    pub fn text(self, name: &str, text: &str) -> Self {
        self.value(name, &JsValue::from(text))
    }

    /// With a number.
    #[inline(never)]
    pub fn number(self, name: &str, number: f64) -> Self {
        self.value(name, &JsValue::from(number))
    }

    /// With what came of a request.
    pub fn answered(
        self,
        milliseconds: f64,
        status: Option<u16>,
        status_code: Option<i32>,
        request_id: Option<String>,
    ) -> Self {
        self.number("milliseconds", milliseconds)
            .value("status", &JsValue::from(status))
            .value("statusCode", &JsValue::from(status_code))
            .value("requestId", &JsValue::from(request_id))
    }

    /// With why a call or a request failed.
    #[inline(never)]
    pub fn stopped(self, stopped: &CallError) -> Self {
        match stopped {
            CallError::Failed(failure, _) => self
                .value("statusCode", &JsValue::from(failure.status_code))
                .value("error", &serialized(&failure.kind)),
            CallError::Cancelled(_) => self.text("error", "cancelled"),
            CallError::Thrown(_) => self.text("error", "thrown"),
        }
    }

    /// With a value, unless it is `undefined`.
    #[inline(never)]
    pub fn value(self, name: &str, value: &JsValue) -> Self {
        if !value.is_undefined() {
            self.0.set_named(name, value);
        }
        self
    }
}

impl EventSink {
    /// `undefined` is none.
    pub fn new(handler: JsValue) -> Self {
        Self(handler)
    }

    /// Tells, if anyone listens. What the handler throws is its own business.
    pub fn emit(&self, kind: &str, fields: impl FnOnce(EventBuilder) -> EventBuilder) {
        if !self.0.is_undefined() {
            let event = EventBuilder(JsValue::empty_object()).text("type", kind);
            emit(&self.0, &fields(event).0);
        }
    }

    /// Tells of a call.
    pub fn emit_call(
        &self,
        call: u32,
        operation: &str,
        kind: &str,
        fields: impl FnOnce(EventBuilder) -> EventBuilder,
    ) {
        self.emit(kind, |event| fields(event.number("callId", f64::from(call)).text("operation", operation)));
    }

    /// Tells that a call begins.
    pub fn start(&self, call: CallFacts) {
        self.emit_call(call.id, call.operation, "call_start", |event| event);
    }

    /// Tells that a call has ended.
    pub fn end<T>(&self, call: CallFacts, history: &History, ended: &Result<T, CallError>) {
        self.emit_call(call.id, call.operation, "call_end", |event| {
            let event = event
                .number("attempts", f64::from(history.attempts))
                .number("milliseconds", platform::now() - call.started);
            match ended {
                Ok(_) => event.number("statusCode", 200.0),
                Err(stopped) => {
                    let outcome = stopped.failure().map(|failure| serialized(&failure.outcome));
                    event.stopped(stopped).value("outcome", &outcome.unwrap_or_default())
                }
            }
        });
    }
}

/// The name of a kind or an outcome.
pub fn serialized(name: &impl Serialize) -> JsValue {
    serde_wasm_bindgen::to_value(name).unwrap_or_default()
}
