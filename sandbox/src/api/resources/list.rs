//! `GET /api/v3/list-resources`: the resources of a permission group, page by page.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::{namespaces, resources};
use crate::store;

/// Returns one page and the total count. The oldest resource is first. The second envelope that the sources declare inside of
/// `data` was seen to be missing.
pub static LIST_RESOURCES: Endpoint = Endpoint::get("/api/v3/list-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let namespace = namespaces::read_code(&mut fields);
    let kind = fields.text("type");
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let page = store::resources::page(call.db, namespace_id, kind.as_deref(), range)?;
    let list: Vec<Object> = page.iter().map(|resource| resources::dto(resource, &namespace)).collect();
    let total = store::resources::count(call.db, namespace_id, kind.as_deref())?;
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
