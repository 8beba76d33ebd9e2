//! Reads the input of a request: from the query, the body or the path.

use axum::body::{Body, to_bytes};
use axum::http::request::Parts;

use super::target::Target;
use crate::described::{self, DescribedCall, Place};
use crate::endpoint::{Method, Source};
use crate::error::ApiError;
use crate::json::{Json, Object, read};
use crate::query;

/// What a request holds.
#[derive(Debug)]
pub(super) struct Input {
    /// The parameters of the call.
    pub parameters: Object,
    /// Where they come from.
    pub source: Source,
    /// What a signature covers, if it is something else.
    signed: Option<Object>,
}

impl Input {
    /// Reads the input.
    ///
    /// # Errors
    /// 400 for a body that is no object.
    pub async fn read(target: Target, method: Method, parts: &Parts, body: Body) -> Result<Self, ApiError> {
        let by_method = if method == Method::Get { Place::Query } else { Place::Body };
        let place = target.contract.map_or(by_method, |contract| contract.place);
        let query = || query::parse(parts.uri.query().unwrap_or_default());
        let (parameters, source) = match place {
            Place::Body => {
                let parameters = read_body(body).await?;
                return Ok(Input { parameters, source: Source::Body, signed: None });
            }
            Place::Query => (query(), Source::Query),
            Place::Path => {
                let template = target.contract.map_or("", |contract| contract.path);
                (described::path_parameters(template, parts.uri.path()), Source::Query)
            }
            Place::Nowhere => (Object::new(), Source::Query),
        };
        // The official Node clients sign the query of a GET only, and the body of all other calls, which may have none.
        // It is no input here and may be a file, but the signature covers it if it is an object.
        let signed = match method {
            Method::Get => query(),
            _ => read_body(body).await.unwrap_or_default(),
        };
        Ok(Input { parameters, source, signed: Some(signed) })
    }

    /// Leaves out the fields that the contract does not have: endpoints that share a reader must not read those of each other.
    /// What a signature covers is gone too, so that credentials are checked before.
    pub fn keep_known(&mut self, contract: &DescribedCall) {
        self.parameters.retain(|key| contract.fields.iter().any(|field| key.is(field.name)));
    }

    /// Returns what a signature covers.
    pub fn signed(&self) -> &Object {
        self.signed.as_ref().unwrap_or(&self.parameters)
    }
}

/// Reads the body, which must be a JSON object or empty.
async fn read_body(body: Body) -> Result<Object, ApiError> {
    // The guard has read the body and limited its size.
    let bytes = to_bytes(body, usize::MAX).await.map_err(ApiError::internal)?;
    let text = String::from_utf8_lossy(&bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.is_empty() {
        return Ok(Object::new());
    }
    match read(text) {
        Ok(Json::Object(object)) => Ok(object),
        Ok(_) => Err(ApiError::new(400, "请求体必须是 JSON 对象", "The request body must be a JSON object")),
        Err(error) => Err(ApiError::new(
            400,
            format!("请求体不是合法的 JSON（第 {} 字节）", error.at),
            format!("The request body is not valid JSON (at byte {})", error.at),
        )),
    }
}
