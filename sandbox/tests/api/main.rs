//! Every call and every refusal, through a real socket.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod client;

mod auth;
mod create_department;
mod department_members;
mod departments;
mod described;
mod faults;
mod get_user_departments;
mod javascript;
mod latency;
mod management_token;
mod observed;
mod organizations;
mod origins;
mod rate;
mod seed;
mod set_user_departments;
mod slow;
mod storage;
mod sync_relations;
mod update_department;
mod users;
mod wire;
