//! Runs the call of a request.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::server::Server;
use crate::auth::{self, AuthRequest};
use crate::endpoint::{Access, Call, Endpoint, Method, Source};
use crate::error::{ApiError, Language};
use crate::json::{Json, Object, read};
use crate::query;

/// Returns the language of the request, from the header of either brand.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let header =
        ["x-genauth-lang", "x-authing-lang"].into_iter().find_map(|name| auth::header(headers, name));
    Language::of(header.as_deref())
}

/// Reads the parameters, checks the credentials and runs the call.
pub(super) async fn answer(
    endpoint: &'static Endpoint,
    server: &Arc<Server>,
    parts: &Parts,
    body: Body,
) -> Result<Json, ApiError> {
    let (parameters, source) = match endpoint.method {
        Method::Get => (query::parse(parts.uri.query().unwrap_or_default()), Source::Query),
        _ => (read_body(body).await?, Source::Body),
    };
    let now = server.now(&parts.extensions);
    if endpoint.access == Access::Credentials {
        authenticate(server, parts, &parameters)?;
    }
    let server = server.clone();
    // SQLite blocks, and the threads that serve connections must not.
    let call = tokio::task::spawn_blocking(move || {
        server.store.transaction(|db| {
            (endpoint.run)(&Call { parameters: &parameters, source, db, now, pool: &server.pool })
        })
    });
    call.await.unwrap_or_else(|error| Err(ApiError::internal(error)))
}

/// Checks that the request has a valid signature, which covers these parameters, or a token.
pub(super) fn authenticate(server: &Server, parts: &Parts, parameters: &Object) -> Result<(), ApiError> {
    let request = AuthRequest {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        headers: &parts.headers,
        parameters,
    };
    auth::check(&request, &server.pool, &server.nonces, server.now(&parts.extensions))
}

/// Reads the body, which must be a JSON object or empty.
pub(super) async fn read_body(body: Body) -> Result<Object, ApiError> {
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
