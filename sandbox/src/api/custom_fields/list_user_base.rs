//! `GET /api/v3/list-user-base-fields`: the built-in fields with values of one type.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::custom_fields::{page, read_page};

/// Returns one page. Only users have built-in fields.
pub static LIST_USER_BASE_FIELDS: Endpoint = Endpoint::get("/api/v3/list-user-base-fields", run)
    .echoes(r#"{"count":{"all":0,"userVisible":0,"adminVisible":0},"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let (filter, range) = read_page(&mut fields, true);
    fields.finish()?;
    page(call, &filter, range)
}
