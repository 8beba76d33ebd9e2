//! Fault injection over HTTP: the control routes and the middleware.

mod control;
mod inject;
mod partial;
mod tables;

pub(super) use control::routes;
pub(super) use inject::inject;
