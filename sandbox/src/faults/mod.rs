//! Faults on request: what can go wrong between a caller and the service, exactly when a test asks for it.

mod fields;
mod rule;
mod state;

pub(crate) use rule::{Canned, CannedBody, Fault, Rule};
pub use state::Faults;
pub(crate) use state::{ClockSkew, NONCES, RequestNumber};
