//! The request over the wire: `fetch`, and the answer read to its end.

use gloo_net::http::QueryParams;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::cancel_scope::Attempt;
use super::error::CallError;
use super::failure;
use super::host;
use super::platform;
use crate::call::error::Failure;
use crate::call::request::Request;
use crate::call::value::Value;

#[wasm_bindgen(module = "/src/js/caller.js")]
extern "C" {
    #[wasm_bindgen(js_name = joinRows)]
    pub fn join_rows(first: &JsValue, next: &JsValue, key: &str) -> bool;
    /// Calls a function of the caller's with a context; resolves to its result.
    pub fn ask(provider: &Function, context: &JsValue) -> Promise;

    fn exchange(
        fetch: Option<&Function>,
        head: &str,
        body: Option<&str>,
        signal: &JsValue,
        max: u32,
    ) -> Promise;
}

/// An answer, read to its end.
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The text of the body.
    pub body: JsValue,
    exchanged: Array,
}

impl Answer {
    /// One of its headers. A page sees few of them, unless the service allows more.
    pub fn header(&self, name: &str) -> Option<String> {
        platform::header_of(&self.exchanged.get(2), name)
    }

    /// The id of the request, where it is in no body.
    #[inline(never)]
    pub fn request_id(&self) -> Option<String> {
        self.header("x-request-id").filter(|id| !id.is_empty())
    }
}

/// How the requests of a client are sent.
pub struct Transport {
    /// The caller's own `fetch`, in place of the platform's.
    pub fetch: Option<Function>,
    /// Where the API is.
    pub host: String,
    /// The most bytes of an answer that are read.
    pub max_response_bytes: u32,
}

impl Transport {
    /// Sends one request. `Request` objects are not used: undici takes 190 µs to make one.
    pub async fn send(
        &self,
        request: &Request,
        headers: &[(String, String)],
        attempt: &Attempt<'_>,
    ) -> Result<Answer, CallError> {
        let url = url(&host::address(&self.host), request);
        // In one text: each crossing takes time. None of them has a line break.
        let mut head = String::with_capacity(1024);
        let fields = headers.iter().flat_map(|(name, value)| [name.as_str(), value]);
        for text in [request.method.name(), &url].into_iter().chain(fields) {
            head.push_str(text);
            head.push('\n');
        }
        let (signal, max) = (attempt.signal(), self.max_response_bytes);
        let sent = exchange(self.fetch.as_ref(), &head, request.body.as_deref(), &signal, max);
        let exchanged: Array = self.settled(sent, &url, attempt).await?.unchecked_into();
        let status = exchanged.get(0).as_f64().ok_or_else(no_response)? as u16;
        let body = exchanged.get(1);
        if body.as_bool() == Some(false) {
            return Err(Failure::config(
                "fetch: the Response was already read: return a new one for each request",
            )
            .into());
        }
        if body.number().is_some() {
            return Err(
                Failure::bad_response(status, "more bytes than `maxResponseBytes`", String::new()).into()
            );
        }
        if !body.is_string() {
            return Err(no_response());
        }
        Ok(Answer { status, body, exchanged })
    }

    /// Awaits a promise. It rejects with a network failure of the platform, or with an error of the caller's own.
    async fn settled(
        &self,
        promise: Promise,
        url: &str,
        attempt: &Attempt<'_>,
    ) -> Result<JsValue, CallError> {
        attempt.race(JsFuture::from(promise)).await?.map_err(|thrown| {
            match failure::network_failure(&thrown, url, self.fetch.is_none()) {
                Some(failure) => CallError::Failed(failure, thrown),
                None => CallError::Thrown(thrown),
            }
        })
    }
}

fn no_response() -> CallError {
    Failure::config("fetch: expected it to resolve to a Response").into()
}

/// The address of a request on a host.
pub fn url(host: &str, request: &Request) -> String {
    let mut url = format!("{host}{}", request.path);
    if !request.query.is_empty() {
        let query = QueryParams::new();
        for (name, value) in &request.query {
            query.append(name, value);
        }
        url.push('?');
        url.push_str(&query.to_string());
    }
    url
}
