//! From what the files want and what the service has to the steps between them.

mod calls;
mod departments;
pub mod document;
pub mod error;
pub mod form;
mod guard;
mod leaders;
mod limits;
mod memberships;
mod missing;
mod model;
pub mod options;
mod outline;
mod people;
mod planner;
pub mod references;
mod seal;
pub mod step;
mod steps;
mod tree;

pub use planner::plan;
pub use seal::{is_applicable, seal, verify};
