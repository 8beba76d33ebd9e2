//! `GET /api/v3/list-organizations`: one page of organizations, or all.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::organizations::{With, page};
use crate::model::paging::read_own_page_range;
use crate::store::organizations::Filter;

/// Returns the page and the total count.
pub static LIST_ORGANIZATIONS: Endpoint = Endpoint::get("/api/v3/list-organizations", run)
    .checks_itself()
    .echoes(concat!(r#"{"totalCount":1,"list":["#, include_str!("echo.json"), "]}"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_own_page_range(&mut fields);
    let fetch_all = fields.boolean("fetchAll").unwrap_or(false);
    let with = With::read(&mut fields);
    fields.text("tenantId");
    let status = fields.boolean("status");
    fields.finish()?;
    page(call, &Filter { status, keywords: None }, (!fetch_all).then_some(range), with)
}
