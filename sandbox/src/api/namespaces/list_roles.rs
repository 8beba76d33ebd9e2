//! `GET /api/v3/list-namespace-roles`: the roles of a permission group, page by page.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::model::paging::read_page_range;
use crate::model::roles::list_item;
use crate::store::roles::{self, Filter, Role};

/// Returns one page of the roles, as a list: no source has a place for the total count. The oldest role is first.
pub static LIST_NAMESPACE_ROLES: Endpoint = Endpoint::get("/api/v3/list-namespace-roles", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let range = read_page_range(&mut fields);
    let keywords = fields.text("keywords");
    fields.finish()?;
    let filter = Filter { namespace_id: namespaces::find(call, &code)?, keywords };
    let roles = roles::page(call.db, &filter, range)?;
    let dto = |role: &Role| Object::new().with("id", role.id.as_str()).merged(&list_item(role));
    Ok(roles.iter().map(dto).collect::<Vec<Object>>().into())
}
