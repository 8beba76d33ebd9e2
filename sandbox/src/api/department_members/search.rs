//! `GET /api/v3/search-department-members`: searches the members of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members::Page;

/// Returns one page and the total count. The member who joined last is first.
pub static SEARCH_DEPARTMENT_MEMBERS: Endpoint = Endpoint::get("/api/v3/search-department-members", run)
    .checks_itself()
    .echoes(include_str!("../users/echo_page.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let keywords = fields.non_empty_text("keywords");
    let page = Page::read(&mut fields);
    fields.finish()?;
    page.answer(call, &department.find(call)?, Some(&keywords))
}
