//! What a client tells of its work to whoever asks: for logs and metrics, never a header, an input or an answer.

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsValue;

use super::platform;
use crate::call::error::{ErrorKind, Failure};

/// What happened to a call. Told in order, while it happens.
#[derive(Debug, Serialize, Tsify)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ClientEvent {
    /// A request goes out.
    Request {
        /// Name of the method; `getManagementToken` where an access key is exchanged for a token.
        operation: &'static str,
        /// Which request of the call, counted from 1.
        attempt: u32,
    },
    /// It was answered, or failed.
    Response {
        /// Name of the method.
        operation: &'static str,
        /// Which request of the call, counted from 1.
        attempt: u32,
        /// How long it took.
        milliseconds: f64,
        /// HTTP status, if there was an answer.
        #[serde(skip_serializing_if = "Option::is_none")]
        status: Option<u16>,
        /// The envelope's `statusCode`, if there was an envelope.
        #[serde(skip_serializing_if = "Option::is_none")]
        status_code: Option<i32>,
        /// What the service's support asks for.
        #[serde(skip_serializing_if = "Option::is_none")]
        request_id: Option<String>,
        /// Why this request failed: the `kind` of the error; `"cancelled"` by the caller's signal; `"thrown"` by the caller's own
        /// `fetch`, whose error then comes out as it is. Absent on success.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "ErrorKind | \"cancelled\" | \"thrown\"")]
        error: Option<RequestError>,
    },
    /// The call waits and is then sent again.
    Retry {
        /// Name of the method.
        operation: &'static str,
        /// Which request of the call comes next, counted from 1.
        attempt: u32,
        /// How long the call waits.
        milliseconds: f64,
        /// Why the last request failed.
        error: ErrorKind,
    },
    /// A token was asked for: of the `accessToken` function, or for the access key.
    Token {
        /// Why.
        reason: TokenReason,
        /// How long it took.
        milliseconds: f64,
        /// Whether there is one.
        ok: bool,
    },
}

/// Why a request failed.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestError {
    /// The caller's signal ended it.
    Cancelled,
    /// The caller's own `fetch` threw.
    Thrown,
    /// As the error says.
    #[serde(untagged)]
    Kind(ErrorKind),
}

/// Why a token is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum TokenReason {
    /// There was none yet.
    Initial,
    /// The one in use ends soon.
    Expiring,
    /// The service refused the one in use (401).
    Rejected,
}

impl TokenReason {
    /// As it is told.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Expiring => "expiring",
            Self::Rejected => "rejected",
        }
    }
}

/// The user's handler, if there is one.
pub struct Listener(JsValue);

impl Listener {
    /// `undefined` is none.
    pub fn new(handler: JsValue) -> Self {
        Self(handler)
    }

    /// Tells, if anyone listens. What the handler throws is its own business.
    pub fn tell(&self, event: impl FnOnce() -> ClientEvent) {
        if !self.0.is_undefined() {
            self.tell_now(&event());
        }
    }

    // Inlined where things happen, this would be there five times.
    #[inline(never)]
    fn tell_now(&self, event: &ClientEvent) {
        let plain = serde_wasm_bindgen::Serializer::json_compatible();
        if let Ok(event) = event.serialize(&plain) {
            platform::tell(&self.0, &event);
        }
    }

    /// Tells of a request that failed, or that the caller's own ended.
    pub fn failed(
        &self,
        operation: &'static str,
        attempt: u32,
        milliseconds: f64,
        failure: Result<&Failure, RequestError>,
    ) {
        let of = failure.ok();
        self.tell(|| ClientEvent::Response {
            operation,
            attempt,
            milliseconds,
            status: of.and_then(|failure| failure.status),
            status_code: of.and_then(|failure| failure.status_code),
            request_id: of.and_then(|failure| failure.request_id.clone()),
            error: Some(failure.map_or_else(|own| own, |failure| RequestError::Kind(failure.kind))),
        });
    }
}
