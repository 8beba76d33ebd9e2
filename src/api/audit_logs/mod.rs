//! Audit logs: what users and administrators did.

pub mod admin_log;
pub mod admin_resource_type;
pub mod geo_ip;
pub mod get_admin;
pub mod get_user_action_logs;
pub mod parsed_user_agent;
pub mod user_action_log;
