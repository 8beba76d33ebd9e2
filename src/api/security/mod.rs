//! Security settings: what holds for the login and the sign-up of every user of a user pool.

pub mod close_global_mfa_settings;
pub mod get_global_mfa_settings;
pub mod get_settings;
pub mod login_anomaly_detection;
pub mod mfa_settings;
pub mod parts;
pub mod security_settings;
pub mod update_global_mfa_settings;
pub mod update_settings;
