//! Permission groups.

mod create;
mod delete;
mod read;
mod update;

use serde_json::Value;

use crate::client::Sandbox;

/// Sends a request in the default language, in which the refusals of the service were seen.
pub async fn post_in_chinese(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    sandbox.post_signed(sandbox.signer().without("x-genauth-lang"), path, body).await
}

/// Reads in the default language.
pub async fn get_in_chinese(sandbox: &Sandbox, path: &str, parameters: &[(&str, &str)]) -> Value {
    sandbox.get_signed(sandbox.signer().without("x-genauth-lang"), path, parameters).await
}
