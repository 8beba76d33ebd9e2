//! Lookup of data policies.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::model::data_errors::policy_not_found;
use crate::store::{DataPolicy, data_policies};

/// Finds a policy.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, id: &str) -> Result<DataPolicy, ApiError> {
    data_policies::find(call.db, id)?.ok_or_else(policy_not_found)
}

/// Checks that no other policy has the name.
///
/// # Errors
/// 409, in English for every language.
pub fn check_name_is_free(call: &Call<'_>, name: &str, own_id: Option<&str>) -> Result<(), ApiError> {
    match data_policies::find_by_name(call.db, name)? {
        Some(other) if Some(other.id.as_str()) != own_id => {
            Err(ApiError::english(409, "data Policy name already exist"))
        }
        _ => Ok(()),
    }
}
