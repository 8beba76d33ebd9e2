//! Runs the call of a request.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::answer::{self, Answer};
use super::caller::caller;
use super::carry_out::{Work, carry_out};
use super::input::Input;
use super::request;
use super::server::Server;
use super::target::Target;
use crate::auth::{self, AuthRequest};
use crate::described;
use crate::endpoint::Method;
use crate::error::ApiError;
use crate::json::Json;
use crate::model::audit_logs::Caller;

/// Finds the call of a request. Middleware, so that what follows counts known calls only. The HTTP status for an unknown
/// path or method is 404, not 200.
pub(super) async fn find(State(server): State<Arc<Server>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let method = Method::of(request.method());
    match method.and_then(|method| Some((method, server.targets.find(method, path)?))) {
        Some(found) => {
            request.extensions_mut().insert(found);
            next.run(request).await
        }
        None => {
            let language = request::language(request.headers());
            answer::unknown_route(request.method(), path, language, server.clock.now())
        }
    }
}

/// Runs the call that was found.
pub(super) async fn run(
    State(server): State<Arc<Server>>,
    Extension((method, target)): Extension<(Method, Target)>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let language = request::language(&parts.headers);
    let now = server.now(&parts.extensions);
    let caller = caller(&parts);
    let request_id = caller.request_id.clone();
    let outcome = outcome(target, method, server, &parts, body, caller).await;
    Answer { outcome, language, now, has_envelope: target.has_envelope(), request_id }.into_response()
}

/// Reads the input, checks the credentials, then the input, and runs the call.
async fn outcome(
    target: Target,
    method: Method,
    server: Arc<Server>,
    parts: &Parts,
    body: Body,
    caller: Caller,
) -> Result<Json, ApiError> {
    let mut input = Input::read(target, method, parts, body).await?;
    if target.needs_credentials() {
        let request = AuthRequest {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            headers: &parts.headers,
            parameters: input.signed(),
        };
        auth::check(&request, &server.pool, &server.nonces, server.now(&parts.extensions))?;
    }
    if let Some(contract) = target.checks() {
        described::check_input(contract, &input.parameters, input.source)?;
    }
    let endpoint = target.endpoint.ok_or_else(described::described)?;
    if let Some(contract) = target.contract {
        input.keep_known(contract);
    }
    let now = server.now(&parts.extensions);
    carry_out(Work { endpoint, server, input, now, caller }).await
}
