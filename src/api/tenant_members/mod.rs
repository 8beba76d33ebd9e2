//! Members of a tenant: people who belong to it, each linked to a user of the user pool.

pub mod add;
pub mod create;
pub mod get;
pub mod list;
pub mod remove;
pub mod send_invite_email;
pub mod update;
pub mod whom;
