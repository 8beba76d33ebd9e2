//! Lists of fields.

use super::dto::dtos;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::store::PageRange;
use crate::store::custom_fields::{self, Filter};
use crate::store::subjects::TargetType;

/// The types of values that lists take, and those of fields. The sources name the former otherwise, and one that no field has.
const DATA_TYPES: [(&str, &str); 6] = [
    ("STRING", "STRING"),
    ("NUMBER", "NUMBER"),
    ("DATETIME", "DATETIME"),
    ("BOOLEAN", "BOOLEAN"),
    ("OBJECT", "OBJECT"),
    ("SELECT", "ENUM"),
];

/// Reads `targetType` of a list. The sources say that lists do not support groups yet.
pub fn read_target(fields: &mut Fields<'_>) -> TargetType {
    let target = fields.one_of("targetType", &TargetType::NAMES).unwrap_or(TargetType::User);
    if target == TargetType::Group {
        fields.mark_invalid("targetType");
    }
    target
}

/// Reads the filter and the range of a page. `tenantId` and `accessControl` have no effect.
pub fn read_page(fields: &mut Fields<'_>, is_built_in: bool) -> (Filter, PageRange) {
    let filter = Filter {
        data_type: fields.one_of("dataType", &DATA_TYPES),
        user_visible: fields.boolean("userVisible"),
        admin_visible: fields.boolean("adminVisible"),
        keyword: fields.text("keyword").filter(|text| !text.is_empty()),
        lang: fields.text("lang").filter(|text| !text.is_empty()),
        ..every(read_target(fields), is_built_in)
    };
    (filter, read_page_range(fields))
}

/// Builds a `ListCustomFieldsDto`: one page, and how many fields match.
///
/// # Errors
/// A database error.
pub fn page(call: &Call<'_>, filter: &Filter, range: PageRange) -> Result<Json, ApiError> {
    let counts = custom_fields::count(call.db, filter)?;
    let count = Object::new()
        .with("all", counts.all)
        .with("userVisible", counts.user_visible)
        .with("adminVisible", counts.admin_visible);
    let list = dtos(&custom_fields::list(call.db, filter, Some(range))?);
    Ok(Object::new().with("count", count).with("list", list).into())
}

/// Builds the list of all fields of such targets.
///
/// # Errors
/// A database error.
pub fn all(call: &Call<'_>, target: TargetType, is_built_in: bool) -> Result<Json, ApiError> {
    Ok(dtos(&custom_fields::list(call.db, &every(target, is_built_in), None)?).into())
}

fn every(target: TargetType, is_built_in: bool) -> Filter {
    Filter {
        target,
        is_built_in,
        data_type: None,
        user_visible: None,
        admin_visible: None,
        keyword: None,
        lang: None,
    }
}
