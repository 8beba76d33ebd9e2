//! Pages of posts.

use super::dto::dto;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::milliseconds::read_bound;
use crate::model::paging::read_page_range;
use crate::store::PageRange;
use crate::store::posts::{self, Filter};

/// What a request asks for.
#[derive(Debug)]
pub struct Page {
    filter: Filter,
    range: PageRange,
    skips_counts: bool,
}

/// Reads what both lists have. The flags for metadata and custom data have no effect: posts have neither.
pub fn read_filter(fields: &mut Fields<'_>) -> Page {
    let filter = Filter {
        keywords: fields.text("keywords").filter(|text| !text.is_empty()),
        codes: fields.texts("postCodes").filter(|codes| !codes.is_empty()),
        created_after: read_bound(fields, "createdAfter"),
        created_before: read_bound(fields, "createdBefore"),
        updated_after: read_bound(fields, "updatedAfter"),
        updated_before: read_bound(fields, "updatedBefore"),
    };
    let skips_counts = fields.boolean("skipCount").unwrap_or(false);
    Page { filter, range: read_page_range(fields), skips_counts }
}

/// Builds a `PostPagingDto`.
///
/// # Errors
/// A database error.
pub fn page(call: &Call<'_>, page: &Page) -> Result<Json, ApiError> {
    let posts = posts::list(call.db, &page.filter, page.range)?;
    let none = [].as_slice();
    let counts = posts::counts(call.db, if page.skips_counts { none } else { &posts })?;
    let counts = counts.into_iter().map(Some).chain(std::iter::repeat(None));
    let items = posts.iter().zip(counts).map(|(post, counts)| {
        dto(post)
            .with_some("userCount", counts.map(|counts| counts.users))
            .with_some("departmentCount", counts.map(|counts| counts.departments))
            .with("metadataSource", Vec::<String>::new())
            .into()
    });
    let list: Vec<Json> = items.collect();
    let answer = Object::new().with("totalCount", posts::count(call.db, &page.filter)?).with("list", list);
    Ok(answer.into())
}
