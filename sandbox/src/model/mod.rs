//! What several endpoints need, by subject: how calls name things, which rules hold, and how answers show them.
//!
//! No file here names an endpoint.

pub mod codes;
pub mod comparison;
pub mod departments;
pub mod i18n;
pub mod members;
pub mod organizations;
pub mod paging;
pub mod users;
