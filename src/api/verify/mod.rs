//! Verify: the applications of Authing Verify, an app of the vendor.

pub mod get_config_app;
