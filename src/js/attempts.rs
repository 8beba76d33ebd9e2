//! Sends the request of a call: credentials, request, answer, retries.

use std::rc::Rc;

use js_sys::{Date, Math};
use wasm_bindgen::JsValue;

use super::access_token::bearer;
use super::cancel_scope::CancelScope;
use super::connection::Connection;
use super::credentials::Credentials;
use super::error::CallError;
use super::events::{EventBuilder, serialized};
use super::platform;
use super::redact::redact;
use super::signing_params::signing_params;
use super::tokens::{CachedToken, TokenSource};
use super::transport::Answer;
use crate::call::api_code;
use crate::call::clock::Correction;
use crate::call::concurrency::Permit;
use crate::call::error::{self, ErrorKind, Failure, History};
use crate::call::pause::Admission;
use crate::call::request::Request;
use crate::call::response;
use crate::call::retry;
use crate::call::secrets::secrets_in;
use crate::call::sign::{Secret, header, sign};
use crate::call::table::Endpoint;

/// What every path begins with.
const API_PATH: &str = "/api/v3";

/// A request and everything that its attempts have in common.
pub struct CallRunner<'a, S> {
    pub connection: &'a Connection,
    pub endpoint: &'static Endpoint,
    /// The call and its checked input, whose secrets no error may show, also where `endpoint` is a lookup for it.
    pub called: Option<(&'static Endpoint, &'a JsValue)>,
    /// The id of the call in events.
    pub call_id: u32,
    pub request: &'a Request,
    /// The headers without those of the credentials.
    pub headers: &'a [(String, String)],
    pub credentials: &'a Credentials<S>,
    /// Milliseconds for one attempt.
    pub timeout: u32,
    /// The most retries.
    pub retries: u32,
    pub scope: &'a CancelScope,
}

/// One-time recovery: what this call has tried already.
#[derive(Default)]
struct Recovery {
    rejected: Option<Rc<CachedToken>>,
    token_renewed: bool,
    clock: Correction,
}

/// What an attempt was made with, to recover when it fails.
#[derive(Default)]
struct AttemptContext {
    token: Option<Rc<CachedToken>>,
    skew: f64,
    /// The service's clock when it answered, if it said.
    service_time: Option<f64>,
}

impl<S: TokenSource> CallRunner<'_, S> {
    /// Sends until an attempt succeeds or there is no use in another.
    pub async fn run(&self, history: &mut History) -> Result<JsValue, CallError> {
        let mut recovery = Recovery::default();
        let mut retries = 0;
        loop {
            let sent = history.attempts;
            let mut context = AttemptContext::default();
            let (failure, cause) = match self.attempt(history, &recovery, &mut context).await {
                Ok(envelope) => return Ok(envelope),
                Err(CallError::Failed(failure, cause)) if history.attempts > sent => (failure, cause),
                // Cancelled, or nothing was sent.
                Err(stopped) => return Err(stopped),
            };
            history.uncertain |= !failure.is_harmless();
            let delay = if self.try_recover(&failure, context, &mut recovery) {
                0.0
            } else {
                let Some(delay) = self.delay(&failure, retries) else {
                    return Err(CallError::Failed(failure, cause));
                };
                retries += 1;
                delay
            };
            self.emit("retry", history.attempts + 1, |event| {
                event.number("milliseconds", delay).value("error", &serialized(&failure.kind))
            });
            if delay > 0.0 {
                self.scope.wait(delay).await?;
            }
        }
    }

    async fn attempt(
        &self,
        history: &mut History,
        recovery: &Recovery,
        context: &mut AttemptContext,
    ) -> Result<JsValue, CallError> {
        if let Credentials::Renewed(tokens) = self.credentials {
            let asking = self.scope.attempt(self.timeout)?;
            context.token = Some(tokens.get(recovery.rejected.as_ref(), &asking).await?);
        }
        // The exchange needs no permit: the calls that wait for its token take theirs afterwards.
        let admitted = match self.credentials {
            Credentials::Exchange => {
                self.wait_for_pause().await?;
                None
            }
            _ => Some(self.admitted().await?),
        };
        context.skew = self.connection.skew.get();
        let headers = self.headers(context)?;

        let answering = self.scope.attempt(self.timeout)?;
        history.attempts += 1;
        let (attempt, started) = (history.attempts, platform::now());
        self.emit("request", attempt, |event| {
            // That of a described call has names in place of what the input fills in.
            let path = self.endpoint.path;
            let path = if path.is_empty() { &self.request.path } else { path };
            event.text("method", self.request.method.name()).text("path", path)
        });
        let sent = self.connection.transport.send(self.request, &headers, &answering).await;
        let read = sent.and_then(|answer| match response::read(self.endpoint, answer.status, &answer.body) {
            Ok(envelope) => Ok((answer, envelope)),
            Err(failure) => Err(context.read_failure_headers(failure, &answer).into()),
        });
        let milliseconds = platform::now() - started;
        let answered = || {
            if let Some((_, admission)) = &admitted {
                self.connection.pause.answered(*admission);
            }
        };
        match read {
            Ok((answer, envelope)) => {
                self.connection.budget.deposit();
                answered();
                self.emit("response", attempt, |event| {
                    let request_id = response::request_id(&envelope).or_else(|| answer.request_id());
                    event.answered(milliseconds, Some(answer.status), Some(200), request_id)
                });
                Ok(envelope)
            }
            Err(mut stopped) => {
                if let CallError::Failed(failure, _) = &mut stopped {
                    if failure.status.is_some() && failure.kind != ErrorKind::RateLimit {
                        answered();
                    }
                    if let Some(secret) = self.secret(context) {
                        redact(failure, &JsValue::from(secret.expose()));
                    }
                    if let Some((endpoint, input)) = self.called {
                        redact(failure, &secrets_in(endpoint, input));
                    }
                    failure.doubles_path = self.connection.transport.host.ends_with(API_PATH);
                }
                self.emit("response", attempt, |event| {
                    let failure = stopped.failure();
                    let request_id = failure.and_then(|failure| failure.request_id.clone());
                    let status = failure.and_then(|failure| failure.status);
                    event.answered(milliseconds, status, None, request_id).stopped(&stopped)
                });
                Err(stopped)
            }
        }
    }

    fn emit(&self, kind: &str, attempt: u32, fields: impl FnOnce(EventBuilder) -> EventBuilder) {
        self.connection.events.emit_call(self.call_id, self.endpoint.name, kind, |event| {
            fields(event.number("attempt", f64::from(attempt)))
        });
    }

    /// The headers of one attempt: each has a date and a nonce of its own.
    fn headers(&self, context: &AttemptContext) -> error::Result<Vec<(String, String)>> {
        let mut headers = self.headers.to_vec();
        // By the request, not the call: the lookup of a create is a GET.
        if self.request.body.is_some() {
            headers.push(header("", "content-type", "application/json"));
        }
        if let Credentials::Key(key) = self.credentials {
            return Ok(sign(
                self.request,
                self.connection.brand,
                key,
                &signing_params(context.skew)?,
                headers,
            ));
        }
        if let Some(token) = self.token(context) {
            bearer(&mut headers, token.expose(), self.connection.user_pool_id.as_deref());
        }
        Ok(headers)
    }

    fn token<'a>(&'a self, context: &'a AttemptContext) -> Option<&'a Secret> {
        match self.credentials {
            Credentials::Fixed(token) => Some(token),
            Credentials::Renewed(_) => context.token.as_ref().map(|cached| &cached.token),
            Credentials::Key(_) | Credentials::Exchange | Credentials::None => None,
        }
    }

    /// The secret that no error may show.
    fn secret<'a>(&'a self, context: &'a AttemptContext) -> Option<&'a Secret> {
        match self.credentials {
            Credentials::Key(key) => Some(&key.secret),
            _ => self.token(context),
        }
    }

    /// Waits for the service's pause to end and for a permit.
    async fn admitted(&self) -> Result<(Permit, Admission), CallError> {
        let Connection { limit, pause, .. } = self.connection;
        loop {
            self.wait_for_pause().await?;
            let permit = self.scope.race(limit.acquire()).await?;
            if let Some(admission) = pause.admit(platform::now()) {
                return Ok((permit, admission));
            }
        }
    }

    /// Waits for the service's pause to end.
    async fn wait_for_pause(&self) -> Result<(), CallError> {
        loop {
            let left = self.connection.pause.remaining(platform::now());
            if left == 0.0 {
                return Ok(());
            }
            if left > self.longest_wait() {
                return Err(Failure::paused(left as u32).into());
            }
            self.scope.wait(left).await?;
        }
    }

    fn longest_wait(&self) -> f64 {
        self.scope.remaining().unwrap_or(match self.credentials {
            // No call waits longer for its token.
            Credentials::Exchange => f64::from(self.timeout),
            _ => retry::LONGEST_WAIT,
        })
    }

    /// Applies a one-time fix (clock skew or token); returns whether to retry at once. The service refused before it did
    /// anything, so even a create may be sent again.
    fn try_recover(&self, failure: &Failure, context: AttemptContext, recovery: &mut Recovery) -> bool {
        let refused = failure.status_code == Some(401) || failure.status == Some(401);
        if failure.api_code == Some(api_code::CLOCK) && matches!(self.credentials, Credentials::Key(_)) {
            let measured = context.service_time.map(|time| time - Date::now());
            return recovery.clock.refused(&self.connection.skew, context.skew, measured);
        }
        if refused && context.token.is_some() && !recovery.token_renewed {
            recovery.token_renewed = true;
            recovery.rejected = context.token;
            return true;
        }
        false
    }

    /// How long to wait before the next attempt; nothing if there is no use or no time.
    fn delay(&self, failure: &Failure, retries: u32) -> Option<f64> {
        let Connection { budget, pause, .. } = self.connection;
        let delay = retry::wait(self.endpoint.idempotency, failure, retries, self.retries, Math::random());
        if failure.kind == ErrorKind::RateLimit {
            let wanted = failure.retry_after_ms.map(f64::from).or(delay).unwrap_or_default();
            pause.extend(platform::now(), wanted);
        }
        delay.filter(|delay| *delay <= self.longest_wait() && budget.withdraw())
    }
}

impl AttemptContext {
    /// Reads the headers of a failed answer.
    fn read_failure_headers(&mut self, mut failure: Box<Failure>, answer: &Answer) -> Box<Failure> {
        let date = |text: &str| Some(platform::http_date(text)).filter(|time| !time.is_nan());
        failure.request_id = failure.request_id.or_else(|| answer.request_id());
        self.service_time = answer.header("date").and_then(|text| date(&text));
        if let Some(text) = answer.header("retry-after") {
            let now = self.service_time.unwrap_or_else(Date::now);
            failure.retry_after_ms = retry::after(&text, date(&text), now);
        }
        failure
    }
}
