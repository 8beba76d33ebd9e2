//! `GET /api/v3/list-permission-namespaces`: lists permission namespaces.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::permission_namespaces::dto;
use crate::store::permission_namespaces;

/// Returns one page and the total count. The oldest is first.
pub static LIST_PERMISSION_NAMESPACES: Endpoint = Endpoint::get("/api/v3/list-permission-namespaces", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default();
    fields.finish()?;
    let (count, namespaces) = permission_namespaces::page(call.db, &text, range)?;
    let list: Vec<Object> = namespaces
        .iter()
        .map(|namespace| dto(namespace).with("status", u32::from(namespace.is_open)))
        .collect();
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
