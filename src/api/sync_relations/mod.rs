//! The links of departments to systems that they are synchronised with.

pub mod delete;
pub mod get;
pub mod relation;
