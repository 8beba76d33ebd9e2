//! `GET /api/v3/list-applications`: pages of applications with their settings.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::applications::{dto, page, read_filter};
use crate::model::paging::read_page_range;

/// Returns one page and the total count.
pub static LIST_APPLICATIONS: Endpoint =
    Endpoint::get("/api/v3/list-applications", run).echoes(r#"{"list":[],"totalCount":0}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let filter = read_filter(&mut fields);
    let range = read_page_range(&mut fields);
    fields.finish()?;
    page(call, &filter, range, |application| dto(&call.pool.id, application))
}
