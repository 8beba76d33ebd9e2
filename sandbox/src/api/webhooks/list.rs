//! `GET /api/v3/list-webhooks`: the webhooks.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::webhooks::dto;
use crate::store::webhooks;

/// Returns a page of webhooks. The oldest is first.
pub static LIST_WEBHOOKS: Endpoint =
    Endpoint::get("/api/v3/list-webhooks", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let (total, webhooks) = webhooks::list(call.db, range)?;
    let list: Vec<Object> = webhooks.iter().map(dto).collect();
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
