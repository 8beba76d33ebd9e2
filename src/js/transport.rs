//! The request over the wire: `fetch`, and the answer read to its end.

use gloo_net::http::{Headers, QueryParams};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, RequestRedirect};

use super::error::Stopped;
use super::interruption::Attempt;
use super::platform;
use crate::call::error::Failure;
use crate::call::request::Request;

#[wasm_bindgen]
extern "C" {
    /// By name at each call, so that whoever replaces the global one later is heard.
    #[wasm_bindgen(catch, js_name = fetch)]
    fn global_fetch(url: &str, init: &RequestInit) -> Result<JsValue, JsValue>;

    /// An answer of any class: a caller's own `fetch` need not share the platform's.
    type Reply;
    #[wasm_bindgen(method, getter, structural, catch)]
    fn status(this: &Reply) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    fn text(this: &Reply) -> Result<JsValue, JsValue>;
}

/// An answer, read to its end.
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The text of the body.
    pub body: JsValue,
    reply: JsValue,
}

impl Answer {
    /// One of its headers. A page sees few of them, unless the service allows more.
    pub fn header(&self, name: &str) -> Option<String> {
        platform::header_of(&self.reply, name)
    }
}

/// Sends one request. `Request` objects are not used: undici takes 190 µs to make one.
pub async fn send(
    fetch: Option<&Function>,
    host: &str,
    request: &Request,
    headers: &[(String, String)],
    attempt: &Attempt<'_>,
) -> Result<Answer, Stopped> {
    let fields = Headers::new();
    for (name, value) in headers {
        fields.set(name, value);
    }
    let init = RequestInit::new();
    init.set_method(request.method.name());
    init.set_headers(fields.into_raw().as_ref());
    init.set_signal(Some(attempt.signal().unchecked_ref()));
    // What a redirect leads to is not the API, and must not be told who is asking.
    init.set_redirect(RequestRedirect::Manual);
    // Its cache keeps nothing of the API, but after a read that was given up Chromium sends the next one twice.
    if platform::is_page() {
        init.set_cache(RequestCache::NoStore);
    }
    if let Some(body) = &request.body {
        init.set_body(&JsValue::from(body.as_str()));
    }
    let url = url(host, request);
    let sent = match fetch {
        None => global_fetch(&url, &init),
        Some(fetch) => fetch.call2(&JsValue::UNDEFINED, &JsValue::from(url), &init),
    };
    let reply = settled(sent, attempt).await?;
    let reply: Reply = reply.unchecked_into();
    let status = reply.status().ok().and_then(|status| status.as_f64()).ok_or_else(no_response)?;
    let text = settled(reply.text(), attempt).await?;
    if !text.is_string() {
        return Err(no_response());
    }
    Ok(Answer { status: status as u16, body: text, reply: reply.into() })
}

/// What a call into the platform gives in the end, be it a promise or not.
async fn settled(given: Result<JsValue, JsValue>, attempt: &Attempt<'_>) -> Result<JsValue, Stopped> {
    let given = match given {
        Ok(given) => attempt.or(JsFuture::from(Promise::resolve(&given))).await?,
        Err(thrown) => Err(thrown),
    };
    given.map_err(|thrown| {
        let unreached = platform::is_unreached(&thrown);
        Stopped::Failed(Failure::network(&platform::reason_of(&thrown), unreached), thrown)
    })
}

fn no_response() -> Stopped {
    Failure::config("fetch: expected it to resolve to a Response").into()
}

fn url(host: &str, request: &Request) -> String {
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
