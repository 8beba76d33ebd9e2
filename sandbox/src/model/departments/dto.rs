//! A `DepartmentDto`.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::Department;
use crate::store::department_details::{self, DepartmentDetails};

/// The optional fields of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct With {
    custom_data: bool,
    flat_custom_data: bool,
    posts: bool,
}

impl With {
    /// Reads `withCustomData`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let custom_data = fields.boolean("withCustomData").unwrap_or(false);
        With { custom_data, flat_custom_data: false, posts: true }
    }

    /// Reads `withCustomData` and `flatCustomData`.
    pub fn read_flat(fields: &mut Fields<'_>) -> Self {
        let with = With::read(fields);
        With { flat_custom_data: fields.boolean("flatCustomData").unwrap_or(false), ..with }
    }

    /// Reads `withCustomData` and `withPost`. Only one call has `withPost`; the others always return `postIdList`.
    pub fn read_posts(fields: &mut Fields<'_>) -> Self {
        let with = With::read(fields);
        With { posts: fields.boolean("withPost").unwrap_or(false), ..with }
    }
}

/// Builds the DTO after a change.
///
/// # Errors
/// A database error.
pub fn dto(call: &Call<'_>, department: &Department) -> Result<Json, ApiError> {
    let custom_data = !department.custom_data.is_empty();
    one(call, &department.id, With { custom_data, flat_custom_data: false, posts: true })
}

/// Builds the DTO of the department with this id.
///
/// # Errors
/// 404 if it does not exist.
pub fn one(call: &Call<'_>, id: &str, with: With) -> Result<Json, ApiError> {
    let details = department_details::get(call.db, id)?.ok_or_else(|| ApiError::department_not_found(id))?;
    Ok(of(&details, with))
}

/// Builds a list of DTOs.
pub fn list(details: &[DepartmentDetails], with: With) -> Json {
    details.iter().map(|details| of(details, with)).collect::<Vec<Json>>().into()
}

/// Builds a `DepartmentPagingDto` with all departments.
pub fn all(details: &[DepartmentDetails], with: With) -> Json {
    let total = u32::try_from(details.len()).unwrap_or(u32::MAX);
    Object::new().with("totalCount", total).with("list", list(details, with)).into()
}

fn of(details: &DepartmentDetails, with: With) -> Json {
    let DepartmentDetails { department, parent_code, members_count, has_children, leader_user_ids } = details;
    let nested = with.custom_data && !with.flat_custom_data;
    let dto = Object::new()
        .with("organizationCode", department.organization_code.as_str())
        .with("departmentId", department.id.as_str())
        .with("createdAt", department.created_at.iso())
        .with("updatedAt", department.updated_at.iso())
        .with_some("openDepartmentId", department.open_department_id.clone())
        .with("name", department.name.as_str())
        .with("leaderUserIds", leader_user_ids.clone())
        .with_some("description", department.description.clone())
        .with("parentDepartmentId", department.parent_id.clone().unwrap_or_default())
        .with_some("code", department.code.clone())
        .with("parentDepartmentCode", parent_code.clone().unwrap_or_default())
        .with("membersCount", *members_count)
        .with("hasChildren", *has_children)
        .with("isVirtualNode", department.is_virtual_node)
        .with_some("i18n", department.i18n.clone())
        .with_some("customData", nested.then(|| department.custom_data.clone()))
        .with_some("postIdList", with.posts.then(|| department.post_ids.clone()))
        .with("status", department.status);
    match with.flat_custom_data {
        // The department's own fields take precedence.
        true => department.custom_data.clone().merged(&dto).into(),
        false => dto.into(),
    }
}
