//! Requests that wait to be sent, so that no call waits for a receiver, and no webhook for another.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::{OwnedRwLockReadGuard, RwLock, Semaphore, mpsc, watch};
use tokio::task::{JoinHandle, JoinSet};

use super::attempt::Attempt;
use super::courier::{Courier, Waiting, is_stopped};
use super::reason::Reason;
use super::request::WebhookRequest;
use super::room::Room;
use super::send::send;
use crate::clock::Clock;
use crate::store::Store;

/// How many receivers are called at a time, each webhook's once.
const AT_A_TIME: usize = 16;

/// Takes requests.
#[derive(Debug)]
pub struct Queue {
    sender: mpsc::UnboundedSender<Waiting>,
    room: Room,
    stopped: watch::Receiver<bool>,
    busy: Arc<RwLock<()>>,
}

impl Queue {
    /// Takes a place for a request with a body of that many bytes. Returns why there is none.
    ///
    /// # Errors
    /// Too much waits for the webhook, or for all.
    pub fn reserve(&self, request: &WebhookRequest, bytes: usize) -> Result<Waiting, Attempt> {
        let place =
            self.room.take(&request.webhook_id, request.body.clone(), bytes).map_err(Attempt::failed)?;
        Ok(Waiting { webhook_id: request.webhook_id.clone(), event: request.event.clone(), place })
    }

    /// Adds a request after those that were added before.
    pub fn push(&self, waiting: Waiting) {
        // An error says that the server stops.
        let _ = self.sender.send(waiting);
    }

    /// Sends a request at once, unless the server stops.
    pub async fn send_now(&self, request: &WebhookRequest) -> Attempt {
        tokio::select! {
            attempt = send(request) => attempt,
            () = is_stopped(&self.stopped) => Attempt::failed(Reason::new("服务正在停止", "the server stops")),
        }
    }

    /// While this is held, the end of the server waits.
    pub async fn hold(&self) -> OwnedRwLockReadGuard<()> {
        self.busy.clone().read_owned().await
    }
}

/// Sends the requests until it is stopped or dropped.
#[derive(Debug)]
pub struct Worker {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
    busy: Arc<RwLock<()>>,
}

impl Worker {
    /// Gives up what is not sent yet. The database is free then.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        let _ = self.task.await;
        let _ = self.busy.write().await;
    }
}

/// Starts to send. Must run within a tokio runtime.
#[must_use]
pub fn start(store: Store, clock: Clock, pool_id: String) -> (Queue, Worker) {
    let (sender, waiting) = mpsc::unbounded_channel();
    let (stop, stopped) = watch::channel(false);
    let busy = Arc::<RwLock<()>>::default();
    let queue = Queue { sender, room: Room::default(), stopped: stopped.clone(), busy: busy.clone() };
    let courier = Arc::new(Courier { store, clock, pool_id, slots: Semaphore::new(AT_A_TIME), stopped });
    (queue, Worker { stop, task: tokio::spawn(work(courier, waiting)), busy })
}

/// Serves each webhook apart, while something waits for it.
async fn work(courier: Arc<Courier>, mut waiting: mpsc::UnboundedReceiver<Waiting>) {
    let mut running = JoinSet::new();
    let mut webhooks: HashMap<String, mpsc::UnboundedSender<Waiting>> = HashMap::new();
    loop {
        tokio::select! {
            next = waiting.recv() => {
                let Some(next) = next else { break };
                let webhook = webhooks.entry(next.webhook_id.clone()).or_insert_with_key(|id| {
                    let (sender, first) = mpsc::unbounded_channel();
                    running.spawn(courier.clone().serve(id.clone(), first));
                    sender
                });
                let _ = webhook.send(next);
            }
            Some(ended) = running.join_next() => match ended {
                Ok((id, first)) if first.is_empty() => { webhooks.remove(&id); }
                Ok((id, first)) => { running.spawn(courier.clone().serve(id, first)); }
                Err(_) => webhooks.retain(|_, webhook| !webhook.is_closed()),
            },
            () = courier.is_stopped() => break,
        }
    }
    while running.join_next().await.is_some() {}
}
