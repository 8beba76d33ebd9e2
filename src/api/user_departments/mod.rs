//! The departments of a user.

pub mod department;
pub mod get;
pub mod set;
pub mod whole_set;
