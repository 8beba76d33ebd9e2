//! Sends the requests of webhooks, to receivers on this machine only.

mod address;
mod attempt;
mod courier;
mod queue;
mod reason;
mod request;
mod room;
mod send;

pub use attempt::Attempt;
pub use courier::Waiting;
pub use queue::{Queue, Worker, start};
pub use request::{Outbox, Retry, WebhookRequest};
