//! `GET /api/v3/search-department-members`: searches the members of a department.

use crate::endpoint::{Access, Call, Endpoint, Method};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members::Page;

/// Returns one page and the total count. The member who joined last is first.
pub static SEARCH_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Get,
    path: "/api/v3/search-department-members",
    access: Access::Credentials,
    run,
    echo: include_str!("../users/echo_page.json"),
};

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let keywords = fields.non_empty_text("keywords");
    let page = Page::read(&mut fields);
    fields.finish()?;
    page.answer(call, &department.find(call)?, Some(&keywords))
}
