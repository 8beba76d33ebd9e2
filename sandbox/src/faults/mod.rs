//! Fault injection: the rules that tests add, and the list of requests.

mod fields;
mod rule;
mod share;
mod state;

pub(crate) use rule::{Canned, CannedBody, Fault, Rule};
pub use state::Faults;
pub(crate) use state::{ClockSkew, NONCES, RequestNumber};
