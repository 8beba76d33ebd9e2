//! Finds a webhook.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::webhooks::{self, Webhook};

/// Finds a webhook.
///
/// # Errors
/// 404.
pub fn find(call: &Call<'_>, id: &str) -> Result<Webhook, ApiError> {
    let not_found = || ApiError::new(404, "Webhook 不存在", "Webhook does not exist");
    webhooks::find(call.db, id)?.ok_or_else(not_found)
}
