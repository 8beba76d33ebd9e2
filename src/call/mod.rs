//! How a call runs: pure, one file per step, in this order.

mod alternatives;
pub mod api_code;
pub mod clock;
pub mod concurrency;
pub mod endpoint;
pub mod error;
mod expected;
pub mod failure_reason;
pub mod field_types;
pub mod format;
mod forms;
mod free_form;
mod history;
pub mod issue;
pub mod json_schema;
pub mod language;
mod members;
pub mod message;
pub mod nearest;
pub mod outcome;
pub mod pages;
mod path;
pub mod pause;
pub mod recover;
pub mod relayed;
mod report;
pub mod request;
pub mod requests;
pub mod response;
pub mod retry;
pub mod retry_budget;
mod rules;
pub mod secrets;
mod service_message;
pub mod shape;
mod shown;
pub mod sign;
mod status;
pub mod table;
mod texts;
pub mod validate;
pub mod value;
mod walk;

#[cfg(test)]
mod calls_tests;
#[cfg(test)]
mod either_tests;
#[cfg(test)]
mod kinds_tests;
#[cfg(test)]
mod limits_tests;
#[cfg(test)]
mod pages_tests;
#[cfg(test)]
mod service_message_tests;
#[cfg(test)]
mod work_tests;
