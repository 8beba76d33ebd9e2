//! Logs of what was done.

mod admin;
mod user_actions;
