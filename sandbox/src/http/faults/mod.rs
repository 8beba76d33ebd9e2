//! Faults on request: what can go wrong between a caller and the service, exactly when a test asks for it.

mod control;
mod fields;
mod inflict;
mod partial;
mod rule;
mod state;
mod tables;

pub(super) use control::routes;
pub(super) use inflict::inflict;
pub use state::Faults;
pub(super) use state::Skew;
