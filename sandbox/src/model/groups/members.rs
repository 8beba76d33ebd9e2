//! Members of user groups.

use super::lookup::find;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{self, With};
use crate::store::PageRange;
use crate::store::groups::members;

/// Users to add to or to remove from a group.
#[derive(Debug)]
pub struct MemberChange {
    code: String,
    user_ids: Vec<String>,
}

impl MemberChange {
    /// Reads `code` and `userIds`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        MemberChange { code: fields.non_empty_text("code"), user_ids: fields.batch_of_ids("userIds") }
    }

    /// Finds the group and the users, and returns their ids.
    ///
    /// # Errors
    /// 404 if the group or one of the users does not exist.
    pub fn find(&self, call: &Call<'_>) -> Result<(String, Vec<String>), ApiError> {
        Ok((find(call, &self.code)?.id, users::find_all(call, &self.user_ids)?))
    }
}

/// Builds a `UserPagingDto` of the members of a group.
///
/// # Errors
/// 404 if the group does not exist.
pub fn page(call: &Call<'_>, code: &str, range: PageRange, with: With) -> Result<Json, ApiError> {
    let group = find(call, code)?;
    let ids = members::ids(call.db, &group.id, range)?;
    let list = ids.iter().map(|id| users::dto(call, id, with));
    let answer = Object::new()
        .with("totalCount", members::count(call.db, &group.id)?)
        .with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}
