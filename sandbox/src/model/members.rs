//! Members and leaders of departments.

use std::collections::HashSet;

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::model::paging::read_own_page_range;
use crate::model::users::{self, UserIdType, With};
use crate::store::members::{Members, Scope, SortBy};
use crate::store::{Department, PageRange, leaders, memberships};

/// Reads `linkUserIds` and `memberIds`. At least one must not be empty. The sandbox has no tenants: a tenant
/// member's id is the user's id.
pub fn read_of_tenant(fields: &mut Fields<'_>) -> Vec<String> {
    let mut user_ids = fields.texts("linkUserIds").unwrap_or_default();
    user_ids.extend(fields.texts("memberIds").unwrap_or_default());
    if user_ids.is_empty() {
        fields.mark_invalid("linkUserIds");
        fields.mark_invalid("memberIds");
    }
    user_ids
}

/// Adds users to a department. Existing members stay unchanged.
///
/// # Errors
/// 404 if the department or one of the users does not exist.
pub fn add(call: &Call<'_>, department: &DepartmentRef, user_ids: &[String]) -> Result<Json, ApiError> {
    let department = department.find(call)?;
    for user_id in users::find_all(call, user_ids)? {
        if memberships::add(call.db, &user_id, &department.id, call.now)? {
            call.tell("user:organization-node-update");
        }
    }
    Ok(Object::new().with("success", true).into())
}

/// Removes users, and their leader roles, from a department. Ignores users that are not members.
///
/// # Errors
/// 404 if the department or one of the users does not exist.
pub fn remove(call: &Call<'_>, department: &DepartmentRef, user_ids: &[String]) -> Result<Json, ApiError> {
    let department = department.find(call)?;
    for user_id in users::find_all(call, user_ids)? {
        if memberships::remove(call.db, &user_id, &department.id)? {
            leaders::remove(call.db, &department.id, &user_id)?;
            call.tell("user:organization-node-update");
        }
    }
    Ok(Object::new().with("success", true).into())
}

/// Replaces the leaders of a department. Ignores duplicates.
///
/// # Errors
/// 404 if one of the users does not exist.
pub fn set_leaders(call: &Call<'_>, department: &Department, user_ids: Vec<String>) -> Result<(), ApiError> {
    let mut seen = HashSet::new();
    let mut known: Vec<String> = Vec::with_capacity(user_ids.len());
    for id in user_ids {
        let id = users::find(call, &id, UserIdType::UserId)?;
        if seen.insert(id.clone()) {
            known.push(id);
        }
    }
    leaders::replace(call.db, &department.id, &known)?;
    Ok(())
}

/// A page of members that a request asks for.
#[derive(Debug)]
pub struct Page {
    range: PageRange,
    /// The sort key.
    pub sort_by: SortBy,
    /// The sort order.
    pub ascending: bool,
    with_descendants: bool,
    with: With,
}

impl Page {
    /// Reads the parameters. The member who joined last is first by default.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        Page {
            range: read_own_page_range(fields),
            sort_by: SortBy::JoinedAt,
            ascending: false,
            with_descendants: fields.boolean("includeChildrenDepartments").unwrap_or(false),
            with: With::read(fields),
        }
    }

    /// Builds a `UserPagingDto`.
    ///
    /// # Errors
    /// A database error.
    pub fn answer(&self, call: &Call<'_>, of: &Department, keywords: Option<&str>) -> Result<Json, ApiError> {
        let scope = Scope { department_id: &of.id, with_descendants: self.with_descendants };
        let mut members = Members::of(call.db, scope)?;
        if let Some(text) = keywords {
            members = members.matching(call.db, text)?;
        }
        let ids = members.page(call.db, self.sort_by, self.ascending, self.range)?;
        let list = ids.iter().map(|id| users::dto(call, id, self.with));
        let answer = Object::new()
            .with("totalCount", u32::try_from(members.len()).unwrap_or(u32::MAX))
            .with("list", list.collect::<Result<Vec<Json>, _>>()?);
        Ok(answer.into())
    }
}
