//! `client.makeRequest`: a call that the package does not describe.

use genauth_management_shapes::dto;
use wasm_bindgen::prelude::*;

use crate::call::endpoint::{Method, Parts};
use crate::call::field_types::JsonObject;
use crate::call::language::Language;
use crate::call::request::Request;
use crate::call::requests::{self, Unsendable};
use crate::call::table::{Endpoint, Field, Idempotency, Kind, TypeRef};
use crate::call::value::Value;

/// HTTP method of a request.
#[dto]
pub enum HttpMethod {
    /// Reads. It is retried after a temporary failure, like the calls that only read.
    #[shape(name = "GET")]
    Get,
    /// Nearly every other call of the API. It is not retried if it may have taken effect.
    #[shape(name = "POST")]
    Post,
    /// A few calls that change something. It is not retried if it may have taken effect.
    #[shape(name = "PUT")]
    Put,
    /// A few calls that delete something. It is not retried if it may have taken effect.
    #[shape(name = "DELETE")]
    Delete,
}

/// A request that carries its input in its query, for `makeRequest`.
#[dto]
pub struct RequestWithQuery {
    /// HTTP method. Default: `GET`.
    #[shape(ts = "\"GET\" | \"DELETE\"")]
    pub method: Option<HttpMethod>,
    /// Path of the call, such as `/api/v3/list-roles`, at most 2000 characters, with its parameters filled in
    /// and encoded: without a host, which is the client's, and without a query, which is `params`.
    #[shape(len = 1..=2000, format = "Path")]
    pub url: String,
    /// Query. A list is sent as `name[]`, once for each entry; objects as JSON. `null` and empty lists are left out.
    #[shape(ts = "object")]
    pub params: Option<JsonObject>,
}

/// A request that carries its input as JSON in its body, for `makeRequest`.
#[dto]
pub struct RequestWithBody {
    /// HTTP method.
    #[shape(ts = "\"POST\" | \"PUT\"")]
    pub method: HttpMethod,
    /// Path of the call, such as `/api/v3/create-role`, at most 2000 characters, with its parameters filled in
    /// and encoded: without a host, which is the client's, and without a query.
    #[shape(len = 1..=2000, format = "Path")]
    pub url: String,
    /// Body. Default: `{}`. No error shows its texts.
    #[shape(ts = "object", secret)]
    pub data: Option<JsonObject>,
}

crate::table!(TYPES, [RequestWithQuery, RequestWithBody]);
const WITH_QUERY: TypeRef = TYPES.type_at(0);
const WITH_BODY: TypeRef = TYPES.type_at(1);

/// A call of which only the method is known. Its response is shown in no error: it may hold a secret.
const fn any(method: Method, idempotency: Idempotency) -> Endpoint {
    let in_query = !method.has_body();
    Endpoint {
        name: "makeRequest",
        method,
        in_query,
        path: "",
        idempotency,
        parts: Parts::Whole,
        request: if in_query { WITH_QUERY } else { WITH_BODY },
        answer: Field::new("", Kind::Json),
        answers_secrets: true,
    }
}

static GET: Endpoint = any(Method::Get, Idempotency::Safe);
static POST: Endpoint = any(Method::Post, Idempotency::NonIdempotent);
static PUT: Endpoint = any(Method::Put, Idempotency::NonIdempotent);
static DELETE: Endpoint = any(Method::Delete, Idempotency::NonIdempotent);

/// The call that an input asks for, by its method, with a copy of the input, whose fields are read once.
pub fn endpoint_of(input: &JsValue) -> (&'static Endpoint, JsValue) {
    let shape = WITH_BODY.shape();
    let mut tags = vec![0; shape.fields.len()];
    let Some(copy) = input.copy_and_tag(JsValue::names(shape), &mut tags) else {
        return (&GET, input.clone());
    };
    let endpoint = match copy.named("method").text().as_deref() {
        Some("POST") => &POST,
        Some("PUT") => &PUT,
        Some("DELETE") => &DELETE,
        _ => &GET,
    };
    (endpoint, copy)
}

/// Writes the request of a checked input.
pub fn request(
    endpoint: &'static Endpoint,
    input: &JsValue,
    language: Language,
) -> Result<Vec<Request>, Unsendable> {
    let sent = input.named(if endpoint.has_body() { "data" } else { "params" });
    let sent = if sent.is_undefined() { JsValue::empty_object() } else { sent };
    let mut requests = requests::build(endpoint, &sent, language)?;
    let path = input.named("url").text().unwrap_or_default();
    requests.iter_mut().for_each(|request| request.path = path.clone().into());
    Ok(requests)
}
