//! `GET /api/v3/search-organizations`: organizations that a text is found in.

use crate::endpoint::{Access, Call, Endpoint, Method};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::organizations::{With, page};
use crate::model::paging::read_page_range;
use crate::store::organizations::Filter;

/// Answers one page of those whose name or code holds the text, and the number of all.
pub static SEARCH_ORGANIZATIONS: Endpoint = Endpoint {
    method: Method::Get,
    path: "/api/v3/search-organizations",
    access: Access::Credentials,
    run,
    echo: concat!(r#"{"totalCount":1,"list":["#, include_str!("echo.json"), "]}"),
};

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.non_empty_text("keywords");
    let range = read_page_range(&mut fields);
    let with = With::read_custom_data(&mut fields);
    fields.text("tenantId");
    fields.finish()?;
    page(call, &Filter { status: None, keywords: Some(keywords) }, Some(range), with)
}
