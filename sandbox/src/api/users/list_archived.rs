//! `GET /api/v3/list-archived-users`: the users that were archived.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::read_start;
use crate::store::{PageRange, users};

/// Returns one page and the total count. The user who was archived last is first.
pub static LIST_ARCHIVED_USERS: Endpoint =
    Endpoint::get("/api/v3/list-archived-users", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let page = fields.integer_from_one("page", u32::MAX).unwrap_or(1);
    let limit = fields.integer_from_one("limit", u32::MAX).unwrap_or(10);
    let since = read_start(&mut fields, "startAt");
    fields.finish()?;
    if limit > 50 {
        return Err(ApiError::english(400, "limit must less than 50"));
    }
    let range = PageRange { offset: u64::from(page - 1) * u64::from(limit), limit };
    let (count, users) = users::archived(call.db, since, range)?;
    let list: Vec<Object> = users
        .into_iter()
        .map(|(id, at)| Object::new().with("userId", id).with("archivedAt", at.iso()))
        .collect();
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
