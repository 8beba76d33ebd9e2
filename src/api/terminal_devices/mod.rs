//! Terminal devices: the browsers, phones and computers that users log in with, and how many may be online at a time.

pub mod add;
pub mod create;
pub mod create_verify;
pub mod delete;
pub mod device;
pub mod disable;
pub mod enable;
pub mod exclusive_rule;
pub mod find_app_lists;
pub mod find_last_login_apps_by_ids;
pub mod find_last_login_apps_by_ids_v2;
pub mod get_all_valid_scope_settings;
pub mod get_all_white_list_settings;
pub mod get_rule_settings;
pub mod get_status;
pub mod last_login_apps;
pub mod remove_valid_scope_settings;
pub mod save_valid_scope_settings;
pub mod suspend;
pub mod update_rule_settings;
pub mod user_device;
