//! Pipelines: functions of your own, in JavaScript, that the service runs when users sign up and log in.

pub mod create_function;
pub mod delete_function;
pub mod get_function;
pub mod get_logs;
pub mod list_functions;
pub mod pipeline_function;
pub mod reupload_function;
pub mod scene;
pub mod update_function;
pub mod update_order;
