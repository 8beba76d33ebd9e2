//! `GET /api/v3/metadata/get-row-relation`: lists the rows that a row is related to, page by page.

use super::relation_value_list::RelationValueListResDto;
use crate::api::prelude::*;

/// Lists one page of the rows that a row is related to by a relation field, by their ids.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.getRelationValue({ modelId, rowId, fieldId, limit: 50 });
/// console.log(data.totalCount, data.list);
/// ```
// The rows are texts, which have no fields to be known by.
#[endpoint(GET "/api/v3/metadata/get-row-relation", rows(key = ""))]
fn get_relation_value(input: GetRowRelationDto) -> RelationValueListResDto;

/// Input of `getRelationValue`.
#[dto]
pub struct GetRowRelationDto {
    /// Id of the data model that has row and field, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the relation field, from `listField`.
    #[shape(len = 1..)]
    pub field_id: String,
    /// Id of the row whose relations are listed.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}
