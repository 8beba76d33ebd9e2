//! Code that endpoints share, by subject: lookups, rules and DTOs. It depends on no endpoint.

pub mod applications;
pub mod audit_logs;
pub mod codes;
pub mod comparison;
pub mod custom_data;
pub mod custom_fields;
pub mod data_errors;
pub mod data_policies;
pub mod data_resources;
pub mod data_rights;
pub mod departments;
pub mod groups;
pub mod i18n;
pub mod members;
pub mod mfa;
pub mod milliseconds;
pub mod namespaces;
pub mod organizations;
pub mod paging;
pub mod permission_namespaces;
pub mod posts;
pub mod resources;
pub mod roles;
pub mod targets;
pub mod users;
pub mod webhooks;
