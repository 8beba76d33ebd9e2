//! `POST /api/v3/delete-custom-fields`: deletes custom fields.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::custom_fields::not_found;
use crate::store::custom_fields;
use crate::store::subjects::TargetType;

/// Deletes the fields, but no values. Deletes none if one does not exist.
pub static DELETE_CUSTOM_FIELDS: Endpoint = Endpoint::post("/api/v3/delete-custom-fields", run)
    .changes("delete", "userpool")
    .tells("user-pool:udf-deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let mut list = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    list.sort();
    list.dedup();
    for (target, key) in list {
        if !custom_fields::delete(call.db, target, &key)? {
            return Err(not_found(&key));
        }
    }
    Ok(Object::new().with("success", true).into())
}

fn read(fields: &mut Fields<'_>) -> (TargetType, String) {
    let target = fields.one_of("targetType", &TargetType::NAMES).unwrap_or(TargetType::User);
    (target, fields.required_text("key"))
}
