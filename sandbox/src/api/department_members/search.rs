//! `GET /api/v3/search-department-members`: members that a text is found in.

use super::{Named, Page};
use crate::api::{Access, Call, Endpoint, Method, users};
use crate::json::Json;
use crate::messages::Refusal;

/// Answers one page and the number of all, who joined last first.
pub static SEARCH_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Get,
    path: "/api/v3/search-department-members",
    access: Access::Credentials,
    run,
    echo: users::ECHO_PAGE,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let department = Named::read(&mut fields);
    let keywords = fields.filled_text("keywords");
    let page = Page::read(&mut fields);
    fields.done()?;
    page.answer(call, &department.find(call)?, Some(&keywords))
}
