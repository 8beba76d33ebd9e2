//! Answers the calls that the sandbox describes.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::answer::{self, Answer};
use super::request;
use super::server::Server;
use crate::described::{self, DescribedCall, Place};
use crate::endpoint::{Method, Source};
use crate::error::ApiError;
use crate::json::Object;
use crate::query;

/// A call that was found by its method and path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found(&'static DescribedCall);

/// Finds the call of a request that no route takes. Middleware, so that what follows counts known calls only. The HTTP status
/// for an unknown path or method is 404, not 200.
pub(super) async fn find(State(server): State<Arc<Server>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    match Method::of(request.method()).and_then(|method| described::find(method, path)) {
        Some(call) => {
            request.extensions_mut().insert(Found(call));
            next.run(request).await
        }
        None => {
            let language = request::language(request.headers());
            answer::unknown_route(request.method(), path, language, server.clock.now())
        }
    }
}

/// Answers the call that was found.
pub(super) async fn call(
    State(server): State<Arc<Server>>,
    Extension(Found(call)): Extension<Found>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let language = request::language(&parts.headers);
    let error = refuse(call, &server, &parts, body).await.unwrap_or_else(|error| error);
    Answer { outcome: Err(error), language, now: server.now(&parts.extensions) }.into_response()
}

/// Checks the credentials, then the input. An error of either is an answer too.
async fn refuse(
    call: &'static DescribedCall,
    server: &Server,
    parts: &Parts,
    body: Body,
) -> Result<ApiError, ApiError> {
    let query = query::parse(parts.uri.query().unwrap_or_default());
    let body = match (call.method, call.place) {
        (Method::Get, _) => Object::new(),
        (_, Place::Body) => request::read_body(body).await?,
        // The body is no input here. It may be a file, but the signature covers it if it is an object.
        _ => request::read_body(body).await.unwrap_or_default(),
    };
    // The official Node clients sign the query of a GET only, and the body of all other calls, which may have none.
    let signed = if call.method == Method::Get { &query } else { &body };
    request::authenticate(server, parts, signed)?;
    Ok(match call.place {
        Place::Query => described::refuse(call, &query, Source::Query),
        Place::Body => described::refuse(call, &body, Source::Body),
        Place::Path => {
            let parameters = described::path_parameters(call.path, parts.uri.path());
            described::refuse(call, &parameters, Source::Query)
        }
        Place::Nowhere => described::refuse(call, &Object::new(), Source::Query),
    })
}
