//! `GET /api/v3/list-department-members`: one page of a department's members.

use super::{Named, Page};
use crate::api::{Access, Call, Endpoint, Method, users};
use crate::json::Json;
use crate::messages::Refusal;
use crate::store::members::SortBy;

/// Answers the page and the number of all.
pub static LIST_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Get,
    path: "/api/v3/list-department-members",
    access: Access::Credentials,
    run,
    echo: users::ECHO_PAGE,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let department = Named::read(&mut fields);
    let sort_by = fields.choice(
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
    let ascending = fields.choice("orderBy", &[("Asc", true), ("Desc", false)]);
    let page = Page::read(&mut fields);
    fields.done()?;
    let page =
        Page { sort_by: sort_by.unwrap_or(SortBy::JoinedAt), ascending: ascending.unwrap_or(false), ..page };
    page.answer(call, &department.find(call)?, None)
}
