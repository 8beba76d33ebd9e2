//! The border: the only place with JavaScript values, `fetch`, clock, timers and randomness.

mod access_token;
mod attempts;
mod cancel_scope;
pub mod client;
mod connection;
mod credential_options;
mod credentials;
pub mod error;
pub mod events;
mod exchange;
mod failure;
mod headers;
mod host;
mod make_request;
pub mod options;
pub mod pages;
mod platform;
mod provider;
mod redact;
pub mod routes;
pub mod schema;
mod setup;
mod signing_params;
mod subscription;
mod tokens;
mod transport;
mod value;

#[cfg(all(test, target_family = "wasm"))]
mod failure_tests;
#[cfg(test)]
mod words_tests;
