//! `POST /api/v3/metadata/relation-search`: searches the data behind a relation field by text, page by page.

use super::relation_value_list::RelationValueListResDto;
use crate::api::prelude::*;

/// Searches the data behind a relation field by a part of its text, and resolves to one page of it.
///
/// Whether it finds the rows that a row could be related to, or those that rows are related to already, is not documented.
/// The sources declare texts as the rows of the response, though `showFieldId` would be of use for objects only: check a
/// row before you use it. A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.relationSearch({ modelId, fieldId, keywords: "bob" });
/// console.log(data.totalCount, data.list);
/// ```
// It only reads, though it is a POST. What comes may be rows, which may hold anything, also a secret: no message shows it.
// Texts have no fields to be known by.
#[endpoint(POST "/api/v3/metadata/relation-search", safe, secret, rows(key = ""))]
fn relation_search(input: RelationSearchDto) -> RelationValueListResDto;

/// Input of `relationSearch`.
#[dto]
pub struct RelationSearchDto {
    /// Id of the relation field, from `listField`.
    #[shape(len = 1..)]
    pub field_id: String,
    /// Id of the data model that has the field.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Text to search for. Without it, presumably everything.
    pub keywords: Option<String>,
    /// Page number, from 1. Without it, presumably the first page.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether rows have the ids of the fields as keys. Default not documented; of `listRow` it is `false`.
    pub show_field_id: Option<bool>,
}
