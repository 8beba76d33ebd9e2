//! endpoint -> the fields that ask for a page, the type of a row, and the key that identifies it.
//!
//! The key is declared, since no name in the API tells it. The rest is read from the shapes.

use super::endpoint::Parts;
use super::table::{Endpoint, Field, Kind, Shape};

/// How a call is asked for one page after the other.
#[derive(Debug, PartialEq, Eq)]
pub struct Paging {
    /// The fields that lead from the input to the object with `page` and `limit`.
    pub path: Vec<&'static str>,
    /// Type of a row.
    pub row: &'static str,
    /// The fields that identify a row, separated by commas; empty where none do.
    pub key: &'static str,
}

/// The paging of a call; nothing for a call without pages.
pub fn paging(endpoint: &Endpoint) -> Option<Paging> {
    let Parts::Pages { key } = endpoint.parts else { return None };
    let mut path = Vec::new();
    if !leads_to_page(endpoint.request(), &mut path) {
        return None;
    }
    let row = match rows(&endpoint.answer)? {
        Kind::Object(of) => of.shape().name,
        Kind::Text { .. } => "string",
        _ => return None,
    };
    Some(Paging { path, row, key })
}

/// Whether `page` and `limit` stand in an object of this type or below it; `path` leads there.
fn leads_to_page(shape: &'static Shape, path: &mut Vec<&'static str>) -> bool {
    if shape.field("page").and(shape.field("limit")).is_some() {
        return true;
    }
    shape.fields.iter().any(|field| {
        let Kind::Object(inner) = field.kind else { return false };
        path.push(field.name);
        let leads = leads_to_page(inner.shape(), path);
        if !leads {
            path.pop();
        }
        leads
    })
}

/// What the list of an answer holds: `data.list`, or `data` itself.
pub fn rows(answer: &Field) -> Option<&'static Kind> {
    match answer.kind {
        Kind::List { item, .. } => Some(item),
        Kind::Object(page) => match page.shape().field("list")?.kind {
            Kind::List { item, .. } => Some(item),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use genauth_management_shapes::{dto, endpoint};

    use super::*;
    use crate::call::field_types::Resp;

    #[dto]
    struct AnyDto {
        code: String,
    }
    #[dto]
    struct PageDto {
        page: u32,
        limit: u32,
    }
    #[dto]
    struct OptionsDto {
        pagination: Option<PageDto>,
    }
    #[dto]
    struct NestedDto {
        filter: AnyDto,
        options: OptionsDto,
    }
    #[dto]
    struct RowDto {
        code: String,
        row_id: String,
        parent_id: String,
    }
    #[dto]
    struct ListDto {
        list: Vec<RowDto>,
    }

    /// Pages beside the answer.
    #[endpoint(GET "/paged", rows(key = "rowId,code"))]
    fn paged(input: PageDto) -> Resp<ListDto>;

    /// The answer is the page.
    #[endpoint(GET "/bare", rows(key = "rowId,code"))]
    fn bare(input: PageDto) -> Resp<Vec<RowDto>>;

    /// The page is asked for below.
    #[endpoint(GET "/nested", rows(key = "rowId,code"))]
    fn nested(input: NestedDto) -> Resp<ListDto>;

    /// Rows without a key.
    #[endpoint(GET "/texts", rows(key = ""))]
    fn texts(input: PageDto) -> Resp<Vec<String>>;

    /// No page is asked for.
    #[endpoint(GET "/unpaged", rows(key = ""))]
    fn unpaged(input: AnyDto) -> Resp<ListDto>;

    /// No rows are answered.
    #[endpoint(GET "/one")]
    fn one(input: PageDto) -> Resp<RowDto>;

    crate::table!(
        TABLE,
        [AnyDto, PageDto, OptionsDto, NestedDto, RowDto, ListDto],
        [PAGED, BARE, NESTED, TEXTS, UNPAGED, ONE]
    );

    fn found(name: &str) -> Option<Paging> {
        paging(
            (0..TABLE.endpoint_count()).find_map(|path| TABLE.endpoint(path).filter(|of| of.name == name))?,
        )
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_paged_call_takes_page_and_limit_wherever_they_stand_and_answers_a_list() {
        let rows = |path| Some(Paging { path, row: "RowDto", key: "rowId,code" });
        assert_eq!(found("paged"), rows(vec![]));
        assert_eq!(found("bare"), rows(vec![]));
        assert_eq!(found("nested"), rows(vec!["options", "pagination"]));
        assert_eq!(found("texts"), Some(Paging { path: vec![], row: "string", key: "" }));
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_call_without_pages_or_without_rows_is_none() {
        assert_eq!(found("unpaged"), None);
        assert_eq!(found("one"), None);
    }
}
