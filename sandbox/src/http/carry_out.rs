//! Runs an endpoint in its transaction, with what follows a change: the audit log, and the requests of webhooks.

use std::sync::Arc;

use super::input::Input;
use super::server::Server;
use crate::clock::Timestamp;
use crate::endpoint::{Call, Endpoint, Further};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::audit_logs::{Caller, record, says_failure};
use crate::model::webhooks::told;
use crate::store::webhook_logs;
use crate::webhooks::{Attempt, Outbox, Waiting, WebhookRequest};

/// A call that is carried out.
pub(super) struct Work {
    pub endpoint: &'static Endpoint,
    pub server: Arc<Server>,
    pub input: Input,
    pub now: Timestamp,
    pub caller: Caller,
}

/// What the transaction of a call ends with.
enum Run {
    Done(Json),
    /// The data is the response to this request.
    Waits(WebhookRequest),
}

/// Runs the endpoint.
///
/// # Errors
/// The refusal of the endpoint.
pub(super) async fn carry_out(work: Work) -> Result<Json, ApiError> {
    let work = Arc::new(work);
    match apart(&work, Work::run).await? {
        Run::Done(data) => Ok(data),
        Run::Waits(request) => {
            // One task: a caller who gives up ends neither the request nor the log of it.
            let ended = tokio::spawn(async move {
                let _held = work.server.webhooks.hold().await;
                let attempt = work.server.webhooks.send_now(&request).await;
                apart(&work, move |work| work.finish(&request, &attempt)).await
            });
            ended.await.unwrap_or_else(|error| Err(ApiError::internal(error)))
        }
    }
}

/// SQLite blocks, and the threads that serve connections must not.
async fn apart<T: Send + 'static>(
    work: &Arc<Work>,
    run: impl FnOnce(&Work) -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    let work = work.clone();
    let done = tokio::task::spawn_blocking(move || run(&work));
    done.await.unwrap_or_else(|error| Err(ApiError::internal(error)))
}

impl Work {
    fn run(&self) -> Result<Run, ApiError> {
        let run = |call: &Call<'_>| {
            let data = (self.endpoint.run)(call)?;
            if let Some(request) = call.outbox.take() {
                return Ok((Run::Waits(request), Vec::new()));
            }
            let waiting = self.follow(call, &data)?;
            Ok((Run::Done(data), waiting))
        };
        // Before the next transaction begins: events are told in the order of the commits.
        self.transaction_then(run, |(run, waiting)| {
            waiting.into_iter().for_each(|waiting| self.server.webhooks.push(waiting));
            run
        })
    }

    /// Ends a call that waited for a response. A failure is logged too, and refused.
    fn finish(&self, request: &WebhookRequest, attempt: &Attempt) -> Result<Json, ApiError> {
        self.transaction(|call| {
            webhook_logs::add(call.db, &attempt.log(request, call.now))?;
            let data = Json::from(Object::new().with("response", attempt.body.clone()));
            match &attempt.error {
                None => self.follow(call, &data).map(|_| Ok(data)),
                Some(reason) => Ok(Err(ApiError::new(
                    400,
                    format!("Webhook 请求失败：{}", reason.zh),
                    format!("The request of the webhook failed: {}", reason.en),
                ))),
            }
        })?
    }

    /// Records a change, and returns what waits to tell of it. If there is no room, the log says so.
    fn follow(&self, call: &Call<'_>, data: &Json) -> Result<Vec<Waiting>, ApiError> {
        let Some(change) = self.endpoint.change else { return Ok(Vec::new()) };
        record(call, self.endpoint.path, change, data, &self.caller)?;
        if says_failure(data) {
            return Ok(Vec::new());
        }
        let mut waiting = Vec::new();
        for (request, bytes) in told(call, change.event, data)? {
            match self.server.webhooks.reserve(&request, bytes) {
                Ok(place) => waiting.push(place),
                Err(attempt) => {
                    webhook_logs::add(call.db, &attempt.log(&request, call.now))?;
                }
            }
        }
        Ok(waiting)
    }

    fn transaction<T>(&self, run: impl FnOnce(&Call<'_>) -> Result<T, ApiError>) -> Result<T, ApiError> {
        self.transaction_then(run, |answer| answer)
    }

    fn transaction_then<T, U>(
        &self,
        run: impl FnOnce(&Call<'_>) -> Result<T, ApiError>,
        then: impl FnOnce(T) -> U,
    ) -> Result<U, ApiError> {
        let Work { server, input, now, .. } = self;
        let (outbox, further) = (Outbox::default(), Further::default());
        let call = |db: &_| {
            run(&Call {
                parameters: &input.parameters,
                source: input.source,
                db,
                now: *now,
                pool: &server.pool,
                outbox: &outbox,
                further: &further,
            })
        };
        server.store.transaction_then(call, then)
    }
}
