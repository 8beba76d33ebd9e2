//! `GET /api/v3/list-permission-namespace-roles`: the roles of a permission namespace.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::invalid;
use crate::model::paging::read_page_range;
use crate::model::permission_namespaces::find;
use crate::model::roles::list_item;
use crate::store::namespaces;
use crate::store::roles::{self, Filter};

/// Returns one page of the roles of the permission group with the same code, the oldest first, and the total count.
pub static LIST_PERMISSION_NAMESPACE_ROLES: Endpoint =
    Endpoint::get("/api/v3/list-permission-namespace-roles", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let range = read_page_range(&mut fields);
    let keywords = fields.text("query");
    fields.finish()?;
    if code.is_empty() {
        // The service has two validators here.
        return Err(invalid("code should not be empty,code must be longer than or equal to 1 characters"));
    }
    let namespace = find(call, &code)?;
    let Some(namespace_id) = namespaces::find(call.db, &namespace.code)? else {
        return Ok(page(0, Vec::new()));
    };
    let filter = Filter { namespace_id, keywords };
    let list = roles::page(call.db, &filter, range)?.iter().map(list_item).collect();
    Ok(page(roles::count(call.db, &filter)?, list))
}

fn page(count: u32, list: Vec<Object>) -> Json {
    Object::new().with("totalCount", count).with("list", list).into()
}
