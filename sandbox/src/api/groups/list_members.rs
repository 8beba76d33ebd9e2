//! `GET /api/v3/list-group-members`: one page of the members of a user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::groups::page;
use crate::model::paging::read_page_range;
use crate::model::users::With;

/// Returns the page, in the order of joining, and the total count.
pub static LIST_GROUP_MEMBERS: Endpoint =
    Endpoint::get("/api/v3/list-group-members", run).echoes(include_str!("../users/echo_page.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.non_empty_text("code");
    let range = read_page_range(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    page(call, &code, range, with)
}
