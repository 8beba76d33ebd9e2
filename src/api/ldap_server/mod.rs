//! LDAP server: a server of the service through which programs reach the user pool by LDAP, its settings and its logs.

pub mod disable_server;
pub mod get_bind_pwd;
pub mod query_config_info;
pub mod query_log;
pub mod query_sub_entries;
pub mod responses;
pub mod save_config_info;
pub mod update_config_info;
