//! Webhooks.

mod create;
mod delete;
mod get;
mod get_event_list;
mod get_logs;
mod list;
mod trigger;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &create::CREATE_WEBHOOK,
    &list::LIST_WEBHOOKS,
    &update::UPDATE_WEBHOOK,
    &delete::DELETE_WEBHOOK,
    &get_logs::GET_WEBHOOK_LOGS,
    &trigger::TRIGGER_WEBHOOK,
    &get::GET_WEBHOOK,
    &get_event_list::GET_WEBHOOK_EVENT_LIST,
];
