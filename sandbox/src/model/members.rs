//! Members and leaders of departments.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::model::paging::read_page_range;
use crate::model::users::{self, UserIdType, With};
use crate::store::members::{Members, Scope, SortBy};
use crate::store::{Department, PageRange, leaders, memberships};

/// The users of either list, of which one at least must name somebody. There are no tenants here: the id of a
/// tenant's member is that of the user.
pub fn read_of_tenant(fields: &mut Fields<'_>) -> Vec<String> {
    let mut user_ids = fields.texts("linkUserIds").unwrap_or_default();
    user_ids.extend(fields.texts("memberIds").unwrap_or_default());
    if user_ids.is_empty() {
        fields.mark_invalid("linkUserIds");
        fields.mark_invalid("memberIds");
    }
    user_ids
}

/// Whoever is a member already stays one as they are.
///
/// # Errors
/// 404 if the department or one of the users does not exist.
pub fn add(call: &Call<'_>, department: &DepartmentRef, user_ids: &[String]) -> Result<Json, ApiError> {
    let department = department.find(call)?;
    for user_id in users::find_all(call, user_ids)? {
        memberships::add(call.db, &user_id, &department.id, call.now)?;
    }
    Ok(Object::new().with("success", true).into())
}

/// Whoever is no member stays out; whoever leaves does not lead any longer.
///
/// # Errors
/// 404 if the department or one of the users does not exist.
pub fn remove(call: &Call<'_>, department: &DepartmentRef, user_ids: &[String]) -> Result<Json, ApiError> {
    let department = department.find(call)?;
    for user_id in users::find_all(call, user_ids)? {
        if memberships::remove(call.db, &user_id, &department.id)? {
            leaders::remove(call.db, &department.id, &user_id)?;
        }
    }
    Ok(Object::new().with("success", true).into())
}

/// Puts a department under these leaders and no others; a user who is named twice counts once.
///
/// # Errors
/// 404 if one of the users does not exist.
pub fn set_leaders(call: &Call<'_>, department: &Department, user_ids: Vec<String>) -> Result<(), ApiError> {
    let mut known: Vec<String> = Vec::with_capacity(user_ids.len());
    for id in user_ids {
        let id = users::find(call, &id, UserIdType::UserId)?;
        if !known.contains(&id) {
            known.push(id);
        }
    }
    leaders::replace(call.db, &department.id, &known)?;
    Ok(())
}

/// One page of members.
#[derive(Debug)]
pub struct Page {
    range: PageRange,
    /// What it is sorted by.
    pub sort_by: SortBy,
    /// Whether the least is first.
    pub ascending: bool,
    with_descendants: bool,
    with: With,
}

impl Page {
    /// The page that a query asks for; who joined last is first.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        Page {
            range: read_page_range(fields),
            sort_by: SortBy::JoinedAt,
            ascending: false,
            with_descendants: fields.boolean("includeChildrenDepartments").unwrap_or(false),
            with: With::read(fields),
        }
    }

    /// A `UserPagingDto`.
    ///
    /// # Errors
    /// The database's own.
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
