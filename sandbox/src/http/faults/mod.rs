//! Faults on request: how tests ask for them, and how they happen to calls.

mod control;
mod inject;
mod partial;
mod tables;

pub(super) use control::routes;
pub(super) use inject::inject;
