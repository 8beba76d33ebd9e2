//! Approvals: requests of users for an application or a role, which are agreed to or refused.

pub mod approval;
pub mod batch_process;
pub mod get;
pub mod list_closed;
pub mod list_log;
pub mod list_pending;
pub mod process;
