//! A `GroupDto` or `ResGroupDto`.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users;
use crate::store::PageRange;
use crate::store::groups::{Group, members};

/// As many members as a page of `listGroupMembers` can have: a group can have a hundred thousand.
const MAX_MEMBERS: u32 = 50;

/// The optional fields of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct With {
    /// Whether the members are returned.
    pub members: bool,
    custom_data: bool,
    flat_custom_data: bool,
}

impl With {
    /// No members and no custom fields.
    pub const BASE: With = With { members: false, custom_data: false, flat_custom_data: false };

    /// Members and no custom fields.
    pub const MEMBERS: With = With { members: true, ..With::BASE };

    /// Reads `withCustomData` and `flatCustomData`. A call that lacks one never receives it.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        With {
            members: true,
            custom_data: fields.boolean("withCustomData").unwrap_or(false),
            flat_custom_data: fields.boolean("flatCustomData").unwrap_or(false),
        }
    }
}

/// Builds the DTO.
///
/// # Errors
/// A database error.
pub fn dto(call: &Call<'_>, group: &Group, with: With) -> Result<Json, ApiError> {
    let ids = match with.members {
        true => members::ids(call.db, &group.id, PageRange { offset: 0, limit: MAX_MEMBERS })?,
        false => Vec::new(),
    };
    let users = ids.iter().map(|id| users::dto(call, id, users::With::default()));
    let dto = Object::new()
        .with("id", group.id.as_str())
        .with("code", group.code.as_str())
        .with("name", group.name.as_str())
        .with("description", group.description.as_str())
        .with("type", group.kind.as_str())
        .with("metadataSource", Vec::<String>::new())
        .with("members", users.collect::<Result<Vec<Json>, _>>()?);
    Ok(match with {
        // The group's own fields take precedence.
        With { flat_custom_data: true, .. } => group.custom_data.clone().merged(&dto),
        With { custom_data: true, .. } => dto.with("customData", group.custom_data.clone()),
        _ => dto,
    }
    .into())
}
