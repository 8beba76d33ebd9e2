//! `GET /api/v3/list-data-resources`: lists data resources.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::behind;
use crate::model::paging::read_page_range;
use crate::store::{DataResource, data_resources};

/// Returns one page and the total count. The oldest is first.
pub static LIST_DATA_RESOURCES: Endpoint = Endpoint::get("/api/v3/list-data-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut limit = call.fields();
    limit.integer_from_one("limit", 50);
    // It is the service behind that refuses a limit, in its own words.
    limit.finish().map_err(|_| behind("page size must be greater than 0 and less than 50"))?;
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let text = fields.text("query").unwrap_or_default();
    let codes = fields.texts("namespaceCodes").filter(|codes| !codes.is_empty());
    fields.finish()?;
    let (count, resources) = data_resources::page(call.db, &text, codes, range)?;
    let list = resources.into_iter().map(|resource| dto(call, resource)).collect::<Result<Vec<Json>, _>>()?;
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}

fn dto(call: &Call<'_>, resource: DataResource) -> Result<Json, ApiError> {
    let dto = Object::new()
        .with("resourceName", resource.name)
        .with("resourceCode", resource.code)
        .with("type", resource.kind)
        .with_some("description", resource.description)
        .with("namespaceCode", resource.namespace_code)
        .with("namespaceName", resource.namespace_name)
        .with("authorizationNum", data_resources::count_of_grants(call.db, &resource.id)?)
        .with("updatedAt", resource.updated_at.iso());
    Ok(dto.into())
}
