//! HTTP: connections, routes, requests and envelopes.

mod answer;
mod call;
mod caller;
mod carry_out;
mod connection;
mod cors;
mod echo;
mod export;
mod faults;
mod guard;
mod input;
mod latency;
mod log;
mod origins;
mod rate;
mod request;
mod routes;
mod serve;
mod server;
mod target;

pub use connection::ConnectionListener;
pub use echo::routes as echo;
pub use guard::Guard;
pub use log::log_to_stderr;
pub use origins::{Origin, Origins};
pub use routes::routes;
pub use serve::serve;
pub use server::Server;
pub use target::Targets;
