//! `GET /api/v3/list-common-resource`: the resources of several permission groups, page by page.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::resources;
use crate::store::common_resources::{self, Filter};

/// Returns one page and the total count. The oldest resource is first.
pub static LIST_COMMON_RESOURCE: Endpoint = Endpoint::get("/api/v3/list-common-resource", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let keyword = fields.text("keyword");
    // Declared as one text. The sample is a list.
    let namespaces = fields.texts("namespaceCodeList").filter(|codes| !codes.is_empty());
    fields.finish()?;
    let filter = Filter { namespaces, keyword };
    let page = common_resources::page(call.db, &filter, range)?;
    let list: Vec<Json> = page.iter().map(|one| resources::common(call, one)).collect();
    let total = common_resources::count(call.db, &filter)?;
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
