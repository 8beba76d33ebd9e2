//! Every call and every refusal, through a real socket.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod client;

mod applications;
mod audit_logs;
mod auth;
mod create_department;
mod custom_fields;
mod data_permissions;
mod department_members;
mod departments;
mod described;
mod export;
mod faults;
mod get_user_departments;
mod groups;
mod import;
mod javascript;
mod latency;
mod management_token;
mod namespaces;
mod nesting;
mod observed;
mod organizations;
mod origins;
mod posts;
mod rate;
mod resources;
mod roles;
mod seed;
mod set_user_departments;
mod slow;
mod storage;
mod sync_relations;
mod update_department;
mod user_states;
mod users;
mod webhooks;
mod wire;
