//! New user groups.

use super::lookup::{check_free, read_code};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::Object;
use crate::model::custom_fields::check;
use crate::store::groups::{self, Group};
use crate::store::ids;
use crate::store::subjects::TargetType;

/// The fields of a new group.
#[derive(Debug, Clone)]
pub struct NewGroup {
    /// The code.
    pub code: String,
    /// The display name.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Kind of the group.
    pub kind: String,
    /// Values of custom fields.
    pub custom_data: Object,
}

impl NewGroup {
    /// Reads the fields. A call without `customData` never receives it.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        NewGroup {
            code: read_code(fields, "code").unwrap_or_default(),
            name: fields.non_empty_text("name"),
            description: fields.non_empty_text("description"),
            kind: fields.non_empty_text("type"),
            custom_data: fields.object("customData").cloned().unwrap_or_default(),
        }
    }
}

/// Creates a group and returns it as stored.
///
/// # Errors
/// 409 if a group has the code, and what custom fields demand of custom data.
pub fn create(call: &Call<'_>, new: NewGroup) -> Result<Group, ApiError> {
    check_free(call, &new.code)?;
    let id = ids::object_id(call.now).map_err(ApiError::internal)?;
    check(call, TargetType::Group, &id, &new.custom_data)?;
    let group = Group {
        id,
        code: new.code,
        name: new.name,
        description: new.description,
        kind: new.kind,
        custom_data: new.custom_data,
        created_at: call.now,
        updated_at: call.now,
    };
    groups::put(call.db, &group)?;
    Ok(group)
}
