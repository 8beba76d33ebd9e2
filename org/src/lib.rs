//! The org chart from a file. Everything here is pure: files, answers of the service, time and randomness are given by the caller.
//!
//! ```text
//! files --files--> Desired --+
//!                            +--plan--> Plan --apply--> calls, journal, report
//! service ------> Snapshot --+
//! ```

pub mod apply;
mod blank;
pub mod desired;
pub mod digest;
pub mod files;
pub mod js;
pub mod json;
pub mod lang;
pub mod ordered;
pub mod plan;
pub mod problem;
mod refusal;
pub mod snapshot;
