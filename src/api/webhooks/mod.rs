//! Webhooks: the addresses of your own that the service sends events to.

pub mod create;
pub mod delete;
pub mod events;
pub mod get;
pub mod get_event_list;
pub mod get_logs;
pub mod list;
pub mod list_webhooks;
pub mod retry;
pub mod trigger;
pub mod update;
pub mod webhook;
