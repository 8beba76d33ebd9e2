//! From what the files want and what the service has to the steps between them.

mod blocked;
mod calls;
mod departments;
pub mod document;
pub mod error;
pub mod form;
mod guard;
mod leaders;
mod limits;
mod membership_steps;
mod memberships;
mod missing;
mod model;
pub mod options;
mod outline;
mod path;
mod people;
mod planner;
pub mod references;
mod render;
mod seal;
mod start;
pub mod step;
mod steps;
mod tree;

pub use blocked::{Blocked, blocked};
pub use error::{PlanError, PlanErrorCode};
pub use planner::plan;
pub use render::{RenderOptions, render, render_with};
pub use seal::{seal, verify};
