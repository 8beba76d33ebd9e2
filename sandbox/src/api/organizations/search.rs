//! `GET /api/v3/search-organizations`: searches organizations.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::organizations::{With, page};
use crate::model::paging::read_own_page_range;
use crate::store::organizations::Filter;

/// Returns one page of the organizations whose name or code contains the text, and the total count.
pub static SEARCH_ORGANIZATIONS: Endpoint = Endpoint::get("/api/v3/search-organizations", run)
    .checks_itself()
    .echoes(concat!(r#"{"totalCount":1,"list":["#, include_str!("echo.json"), "]}"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.non_empty_text("keywords");
    let range = read_own_page_range(&mut fields);
    let with = With::read_custom_data(&mut fields);
    fields.text("tenantId");
    fields.finish()?;
    page(call, &Filter { status: None, keywords: Some(keywords) }, Some(range), with)
}
