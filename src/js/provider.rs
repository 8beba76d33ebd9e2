//! Asks the caller's own function for a token.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::access_token::{token_of, token_text};
use super::error::CallError;
use super::events::TokenReason;
use super::platform;
use super::tokens::CachedToken;
use super::transport;
use crate::call::error::Failure;
use crate::call::value::Value;

/// A new token. `signal` is aborted when no call waits for it any more.
pub async fn token(
    provider: &Function,
    reason: TokenReason,
    signal: &JsValue,
) -> Result<Rc<CachedToken>, CallError> {
    let context = JsValue::empty_object();
    context.set_named("reason", &JsValue::from(reason.label()));
    context.set_named("signal", signal);
    let given = JsFuture::from(transport::ask(provider, &context)).await.map_err(CallError::Thrown)?;
    let Some(text) = token_of(&given) else {
        let found = given.kind().label();
        return Err(Failure::config(&format!(
            "accessToken: expected the function to return a string, found {found}"
        ))
        .into());
    };
    let token = token_text(&text)?;
    let life = platform::life_of(token.expose());
    Ok(CachedToken::new(token, life))
}
