//! Sends what waits for one webhook.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::address;
use super::attempt::Attempt;
use super::request::WebhookRequest;
use super::room::Place;
use super::send::send;
use crate::clock::Clock;
use crate::json::Object;
use crate::store::{Store, webhook_logs, webhooks};

/// How often what waits to be sent again is dropped if its webhook is deleted or disabled.
const LOOK: Duration = Duration::from_secs(60);

/// An event that a webhook is to be told of. The rest of the request comes from the webhook when it is sent.
#[derive(Debug)]
pub struct Waiting {
    pub(super) webhook_id: String,
    pub(super) event: String,
    pub(super) place: Place,
}

/// What all webhooks share.
pub(super) struct Courier {
    pub store: Store,
    pub clock: Clock,
    pub pool_id: String,
    pub slots: Semaphore,
    pub stopped: watch::Receiver<bool>,
}

impl Courier {
    /// Tells a webhook of one event after the other until nothing waits. Returns where its events come from: the next
    /// may have come meanwhile.
    pub async fn serve(
        self: Arc<Self>,
        webhook_id: String,
        mut first: mpsc::UnboundedReceiver<Waiting>,
    ) -> (String, mpsc::UnboundedReceiver<Waiting>) {
        // By the time, and a number, for there may be two at a time.
        let mut again: BTreeMap<(Instant, u64), (Waiting, u32)> = BTreeMap::new();
        let mut number = 0;
        while !(first.is_empty() && again.is_empty()) {
            let due = again.keys().next().map(|(due, _)| *due);
            let look = Instant::now() + LOOK;
            let next = tokio::select! {
                Some(waiting) = first.recv() => Some((waiting, 0)),
                () = sleep_until(due.unwrap_or(look).min(look)) => {
                    again.first_entry().filter(|entry| entry.key().0 <= Instant::now()).map(|entry| entry.remove())
                }
                () = self.is_stopped() => break,
            };
            if let Some((waiting, sent)) = next {
                if let Some(delay) = self.attempt(&waiting, sent).await {
                    number += 1;
                    again.insert((Instant::now() + delay, number), (waiting, sent + 1));
                }
            } else {
                while let Some(entry) = again.first_entry()
                    && self.request(&entry.get().0).await.is_none()
                {
                    entry.remove();
                }
            }
        }
        (webhook_id, first)
    }

    /// Sends a request and logs it. Returns how long to wait if it must be sent again. What waits for its turn holds no
    /// body, so that room can be made.
    async fn attempt(&self, waiting: &Waiting, sent: u32) -> Option<Duration> {
        let slot = self.unless_stopped(self.slots.acquire()).await?;
        let request = self.request(waiting).await?;
        if let Err(reason) = waiting.place.body() {
            self.log(request, Attempt::failed(reason)).await;
            return None;
        }
        let attempt = self.unless_stopped(send(&request)).await?;
        drop(slot);
        let has_failed = attempt.error.is_some();
        let is_refused = address::read(&request.url).is_err();
        let retry = request.retry;
        self.log(request, attempt).await;
        (has_failed && !is_refused && sent < retry.count).then_some(retry.delay)
    }

    /// Returns the request as the webhook is now, if it still wants to know.
    async fn request(&self, waiting: &Waiting) -> Option<WebhookRequest> {
        let Waiting { webhook_id: id, event, place } = waiting;
        let (store, id) = (self.store.clone(), id.clone());
        let find = move || store.transaction(|db| Ok(webhooks::find(db, &id)?));
        let found = tokio::task::spawn_blocking(find).await.ok()?.ok()??;
        // A body that was given up is not in the log either.
        let body =
            || place.body().unwrap_or_else(|_| Arc::new(Object::new().with("eventName", event.as_str())));
        (found.enabled && found.events.contains(event))
            .then(|| WebhookRequest::of(&found, &self.pool_id, event, body()))
    }

    async fn log(&self, request: WebhookRequest, attempt: Attempt) {
        let (store, now) = (self.store.clone(), self.clock.now());
        let write = move || store.transaction(|db| Ok(webhook_logs::add(db, &attempt.log(&request, now))?));
        let _ = tokio::task::spawn_blocking(write).await;
    }

    async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            value = work => Some(value),
            () = self.is_stopped() => None,
        }
    }

    /// Completes when the worker is stopped or dropped.
    pub async fn is_stopped(&self) {
        is_stopped(&self.stopped).await;
    }
}

/// Completes when the worker is stopped or dropped.
pub(super) async fn is_stopped(stopped: &watch::Receiver<bool>) {
    let _ = stopped.clone().wait_for(|stopped| *stopped).await;
}
