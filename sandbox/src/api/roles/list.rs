//! `GET /api/v3/list-roles`: the roles of a permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::model::paging::read_page_range;
use crate::model::roles::dto;
use crate::store::roles::{self, Filter};

/// Returns one page and the total count. The oldest role is first.
pub static LIST_ROLES: Endpoint = Endpoint::get("/api/v3/list-roles", run).echoes(concat!(
    r#"{"totalCount":1,"list":["#,
    include_str!("echo.json"),
    "]}"
));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let keywords = fields.text("keywords");
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let filter = Filter { namespace_id: namespaces::find(call, &namespace)?, keywords };
    let list: Vec<Json> = roles::page(call.db, &filter, range)?.iter().map(|role| dto(call, role)).collect();
    Ok(Object::new().with("totalCount", roles::count(call.db, &filter)?).with("list", list).into())
}
