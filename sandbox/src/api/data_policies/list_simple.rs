//! `GET /api/v3/list-simple-data-policies`: lists names and descriptions of data policies.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_policies::simple_dto;
use crate::model::paging::read_page_range;
use crate::store::data_policies;

/// Returns one page and the total count. The oldest is first.
pub static LIST_SIMPLE_DATA_POLICIES: Endpoint = Endpoint::get("/api/v3/list-simple-data-policies", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default();
    fields.finish()?;
    let (count, policies) = data_policies::page(call.db, &text, range)?;
    let list: Vec<Object> = policies.iter().map(simple_dto).collect();
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
