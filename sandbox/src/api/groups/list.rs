//! `GET /api/v3/list-groups`: one page of the user groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::{With, dto};
use crate::model::paging::read_page_range;
use crate::store::groups;

/// Returns one page and the total count. The oldest group is first.
pub static LIST_GROUPS: Endpoint = Endpoint::get("/api/v3/list-groups", run).echoes(concat!(
    r#"{"totalCount":1,"list":["#,
    include_str!("echo.json"),
    "]}"
));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.text("keywords");
    let range = read_page_range(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    let list = groups::list(call.db, keywords.as_deref(), Some(range))?;
    let list = list.iter().map(|group| dto(call, group, with));
    let answer = Object::new()
        .with("totalCount", groups::count(call.db, keywords.as_deref())?)
        .with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}
