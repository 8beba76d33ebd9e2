//! `GET /api/v3/list-dnef`: lists extension fields.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::invalid;
use crate::model::data_resources::{ResourceRef, field_dto};
use crate::store::{PageRange, data_resource_fields};

/// Returns the fields from an index on, which starts at 1, and the index of the next ones. The oldest is first.
pub static LIST_DNEF: Endpoint = Endpoint::get("/api/v3/list-dnef", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut first = call.fields();
    let start = first.integer_from_one("startIndex", u32::MAX).unwrap_or(1);
    first.finish().map_err(|_| invalid("startIndex must not be less than 1"))?;
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let size = fields.integer_from_one("maxSize", 50).unwrap_or(10);
    let text = fields.text("query").unwrap_or_default();
    fields.finish()?;
    let resource = resource.find_tree(call)?;
    // One more than asked for tells whether it is the last page.
    let range = PageRange { offset: u64::from(start - 1), limit: size + 1 };
    let mut found = data_resource_fields::page(call.db, &resource.id, &text, range)?;
    let is_truncated = found.len() > size as usize;
    found.truncate(size as usize);
    let next = if is_truncated { f64::from(start) + f64::from(size) } else { -1.0 };
    Ok(Object::new()
        .with("nextStartIndex", Json::Number(next))
        .with("truncated", is_truncated)
        .with("list", found.iter().map(field_dto).collect::<Vec<Json>>())
        .into())
}
