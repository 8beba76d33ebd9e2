//! The departments of a user.

pub mod get;
pub mod set;
