//! Injects a fault into a request.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::partial::{End, half};
use crate::auth;
use crate::error::ApiError;
use crate::faults::{Canned, CannedBody, ClockSkew, Fault, Faults, NONCES, RequestNumber};
use crate::http::answer::{Answer, Outcome, refusal};
use crate::http::connection::ConnectionHandle;
use crate::http::request;
use crate::http::server::Server;

const LOGIN_PAGE: &str = "<!doctype html>\n<title>Sign in</title>\n<form method=\"post\"><input name=\"user\">\
    <input name=\"password\" type=\"password\"><button>Sign in</button></form>\n";

/// Runs a call of the API, with the fault of the first matching rule.
pub(in crate::http) async fn inject(
    State(server): State<Arc<Server>>,
    request: Request,
    next: Next,
) -> Response {
    // One call of the API is not below `/api/v3/`.
    let Some(faults) = server.faults.clone().filter(|_| !request.uri().path().starts_with("/sandbox/"))
    else {
        return next.run(request).await;
    };
    // Subscribes before the rule is read: a test may clear it right after.
    let mut cleared = faults.cleared.subscribe();
    let in_flight = faults.in_flight.clone().read_owned().await;
    let (parts, body) = request.into_parts();
    let (number, fault) = faults.receive(parts.method.as_str(), parts.uri.path(), &parts.headers);
    // The guard has read the whole body. Only then does hyper notice that the caller closed the connection.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let handle =
        parts.extensions.get().map(|ConnectInfo(handle): &ConnectInfo<ConnectionHandle>| handle.clone());
    let language = request::language(&parts.headers);
    let call = Call { server: server.clone(), faults, parts, body, next, number };
    let injected = fault.clone();
    // In its own task: a call that has started completes even if the caller disconnects.
    let called = tokio::spawn(async move {
        let answer = call.carry_out(injected).await;
        drop(in_flight);
        answer
    });
    let answer = called.await.ok().flatten();
    let released = async move {
        let _ = cleared.changed().await;
    };
    let mut response = match (&fault, answer) {
        (Some(Fault::Answer { answer, .. }), _) => {
            canned(answer, |error| refusal(error, language, server.clock.now()))
        }
        (Some(Fault::CutOff), Some(answer)) => partial(answer, End::Cut).await,
        (Some(Fault::Slow), Some(answer)) => partial(answer, End::Held(Box::pin(released))).await,
        (Some(Fault::ContentType(value)), Some(mut answer)) => {
            answer.headers_mut().insert(header::CONTENT_TYPE, value.clone());
            answer
        }
        (None | Some(Fault::SkewedClock(_) | Fault::UsedNonce { .. }), Some(answer)) => answer,
        (fault, _) => {
            if matches!(fault, Some(Fault::Silence { .. })) {
                released.await;
            }
            if let Some(handle) = handle {
                handle.reset();
            }
            // Never sent.
            StatusCode::NO_CONTENT.into_response()
        }
    };
    if let Some(fault) = fault {
        let status_code = response.extensions().get().map_or(0, |outcome: &Outcome| outcome.status_code);
        let cause = Some(format!("fault: {}", fault.kind()));
        response.extensions_mut().insert(Outcome { status_code, cause });
    }
    response
}

/// A request that can be run more than once.
struct Call {
    server: Arc<Server>,
    faults: Arc<Faults>,
    parts: Parts,
    body: Bytes,
    next: Next,
    number: RequestNumber,
}

impl Call {
    /// Runs the call if the fault allows it, and returns the response.
    async fn carry_out(mut self, fault: Option<Fault>) -> Option<Response> {
        match fault {
            Some(
                Fault::Reset { carried_out: false }
                | Fault::Silence { carried_out: false }
                | Fault::Answer { carried_out: false, .. },
            ) => return None,
            Some(Fault::SkewedClock(milliseconds)) => {
                self.parts.extensions.insert(ClockSkew(milliseconds));
            }
            Some(Fault::UsedNonce { carried_out: false }) => self.use_nonce_up(),
            Some(Fault::UsedNonce { carried_out: true }) => {
                self.run().await;
            }
            _ => {}
        }
        Some(self.run().await)
    }

    async fn run(&self) -> Response {
        let request = Request::from_parts(self.parts.clone(), Body::from(self.body.clone()));
        let response = self.next.clone().run(request).await;
        if response.extensions().get().is_some_and(|outcome: &Outcome| outcome.status_code == 200) {
            self.faults.carried_out(self.number);
        }
        response
    }

    fn use_nonce_up(&self) {
        let now = self.server.clock.now();
        for name in NONCES {
            if let Some(nonce) = auth::header(&self.parts.headers, name) {
                self.server.nonces.try_use(&nonce, now.plus(24 * 60 * 60 * 1000), now);
            }
        }
    }
}

async fn partial(answer: Response, end: End) -> Response {
    let (mut parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    Response::from_parts(parts, half(&bytes, end))
}

fn canned(answer: &Canned, envelope: impl FnOnce(ApiError) -> Answer) -> Response {
    let mut response = match &answer.body {
        CannedBody::Envelope { status_code, api_code, message } => {
            let error = ApiError::english(*status_code, message.as_str());
            envelope(api_code.iter().copied().fold(error, ApiError::with_api_code)).into_response()
        }
        CannedBody::Html => {
            let page = match answer.status {
                StatusCode::OK => LOGIN_PAGE.to_owned(),
                status => format!("<!doctype html>\n<title>{status}</title>\n<h1>{status}</h1>\n"),
            };
            ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
        }
    };
    *response.status_mut() = answer.status;
    if let Some(value) = &answer.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, value.clone());
    }
    response
}
