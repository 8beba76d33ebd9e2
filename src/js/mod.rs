//! The border: the only place with JavaScript values, `fetch`, clock, timers and randomness.

pub mod client;
mod credentials;
pub mod error;
mod host;
mod interruption;
pub mod options;
pub mod pages;
mod platform;
pub mod schema;
mod stamp;
mod transport;
mod value;
