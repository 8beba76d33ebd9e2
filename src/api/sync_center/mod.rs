//! Sync center: tasks that synchronise users and departments with other systems, their jobs, and the deletions that wait for
//! a confirmation.

pub mod business_configs;
pub mod cancel_risk_operation;
pub mod client_config;
pub mod create_task;
pub mod directory_configs;
pub mod get_job;
pub mod get_task;
pub mod job;
pub mod list_job_logs;
pub mod list_jobs;
pub mod list_risk_operations;
pub mod list_tasks;
pub mod object_type;
pub mod office_configs;
pub mod settings;
pub mod task;
pub mod trigger_risk_operations;
pub mod trigger_task;
pub mod update_task;
