//! An `OrganizationDto`.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::i18n;
use crate::store::organizations::{self, Filter};
use crate::store::{Department, PageRange, departments, leaders, memberships};

/// The optional fields of the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct With {
    custom_data: bool,
    posts: bool,
}

impl With {
    /// The fields after a change: all.
    pub const ALL: With = With { custom_data: true, posts: true };

    /// Reads `withCustomData` and `withPost`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let mut flag = |name| fields.boolean(name).unwrap_or(false);
        With { custom_data: flag("withCustomData"), posts: flag("withPost") }
    }

    /// Reads `withCustomData`, for a call without `withPost`.
    pub fn read_custom_data(fields: &mut Fields<'_>) -> Self {
        With { custom_data: fields.boolean("withCustomData").unwrap_or(false), posts: false }
    }
}

/// Builds the DTO of the organization with this root department.
///
/// # Errors
/// A database error.
pub fn dto(call: &Call<'_>, root: &Department, with: With) -> Result<Json, ApiError> {
    // The root department stores the translations as `name`.
    let names = root.i18n.as_ref().and_then(|i18n| i18n.get("name"));
    let i18n = names.map(|names| Object::new().with("organizationName", names.clone()));
    let dto = Object::new()
        .with("organizationCode", root.organization_code.as_str())
        .with("organizationName", root.name.as_str())
        .with_some("description", root.description.clone())
        .with("createdAt", root.created_at.iso())
        .with("updatedAt", root.updated_at.iso())
        .with("departmentId", root.id.as_str())
        .with_some("openDepartmentId", root.open_department_id.clone())
        .with("hasChildren", departments::has_children(call.db, &root.id)?)
        .with("leaderUserIds", leaders::of(call.db, &root.id)?)
        .with("membersCount", memberships::count_of_department(call.db, &root.id)?)
        .with("isVirtualNode", root.is_virtual_node)
        .with_some("i18n", i18n)
        .with_some("customData", with.custom_data.then(|| root.custom_data.clone()))
        .with_some("postIdList", with.posts.then(|| root.post_ids.clone()))
        // A text, unlike the status of a department.
        .with("status", if root.status { "true" } else { "false" });
    Ok(dto.into())
}

/// Builds an `OrganizationPagingDto`: one page, or all organizations without a range.
///
/// # Errors
/// A database error.
pub fn page(
    call: &Call<'_>,
    filter: &Filter,
    range: Option<PageRange>,
    with: With,
) -> Result<Json, ApiError> {
    let roots = organizations::roots(call.db, filter, range)?;
    let list = roots.iter().map(|root| dto(call, root, with));
    let answer = Object::new()
        .with("totalCount", organizations::count(call.db, filter)?)
        .with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}

/// Reads `i18n` and returns it as the root department stores it.
pub fn read_i18n(fields: &mut Fields<'_>) -> Option<Object> {
    let i18n = i18n::read_named(fields, "organizationName")?;
    Some(Object::new().with_some("name", i18n.get("organizationName").cloned()))
}
