//! `GET /api/v3/list-namespaces`: the permission groups, page by page.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::model::paging::read_page_range;
use crate::store;

/// Returns one page and the total count. The oldest permission group is first.
pub static LIST_NAMESPACES: Endpoint = Endpoint::get("/api/v3/list-namespaces", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let keywords = fields.text("keywords");
    fields.finish()?;
    let keywords = keywords.as_deref();
    let page = store::namespaces::page(call.db, keywords, range)?;
    let list: Vec<Json> = page.iter().map(namespaces::list_item).collect();
    let total = store::namespaces::count(call.db, keywords)?;
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
