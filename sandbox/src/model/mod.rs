//! Code that endpoints share, by subject: lookups, rules and DTOs. It depends on no endpoint.

pub mod codes;
pub mod comparison;
pub mod departments;
pub mod i18n;
pub mod members;
pub mod namespaces;
pub mod organizations;
pub mod paging;
pub mod targets;
pub mod users;
