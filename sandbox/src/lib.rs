//! A local server that behaves like the GenAuth Management API.
//!
//! A request goes through `http` (route, parameters), `auth` (signature or token), `api` (one file per endpoint),
//! `model` (what endpoints share) and `store` (SQLite), and comes back as an envelope. Calls that have no file in `api`
//! go to `described`, which checks their input only. Files depend on one another in one direction. The sandbox shares no code with the client that is tested against it.

pub mod clock;
pub mod error;
pub mod json;

mod api;
mod auth;
mod described;
mod endpoint;
mod export;
mod faults;
mod http;
mod import;
mod model;
mod options;
mod query;
mod rate;
mod secrets;
mod seed;
mod start;
mod store;
mod webhooks;

pub use http::Origin;
pub use options::Options;
pub use seed::SeedSize;
pub use start::{Ready, Running, StartError, start};
pub use store::AccessKey;
