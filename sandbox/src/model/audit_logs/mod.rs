//! Logs of what was done.

mod dto;
mod filter;
mod record;
mod user_agent;

pub use dto::{action_log, audit_log, log_time};
pub use filter::read_page;
pub use record::{Caller, record, says_failure};
