//! `GET /api/v3/list-department-members`: one page of a department's members.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members::Page;
use crate::store::members::SortBy;

/// Returns the page and the total count.
pub static LIST_DEPARTMENT_MEMBERS: Endpoint = Endpoint::get("/api/v3/list-department-members", run)
    .checks_itself()
    .echoes(include_str!("../users/echo_page.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let sort_by = fields.one_of(
        "sortBy",
        &[
            ("Default", SortBy::JoinedAt),
            ("JoinDepartmentAt", SortBy::JoinedAt),
            ("userId", SortBy::UserId),
            // Misspelt by the API.
            ("createAt", SortBy::CreatedAt),
            ("updatedAt", SortBy::UpdatedAt),
        ],
    );
    let ascending = fields.one_of("orderBy", &[("Asc", true), ("Desc", false)]);
    let mut page = Page::read(&mut fields);
    fields.finish()?;
    page.sort_by = sort_by.unwrap_or(page.sort_by);
    page.ascending = ascending.unwrap_or(page.ascending);
    page.answer(call, &department.find(call)?, None)
}
