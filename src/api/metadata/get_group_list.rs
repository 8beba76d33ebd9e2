//! `POST /api/v3/metadata/group`: lists the groups related to metadata page by page.

use super::function_model_value_list::FunctionModelValueListResDto;
use crate::api::prelude::*;

/// Lists one page of what the sources call the groups related to metadata.
///
/// Which groups these are, where their ids come from and what an entry of `list` holds is not documented. Presumably they are
/// user groups.
///
/// @example
/// ```ts
/// const { data } = await client.getMetadataGroupList({ groupId: "64b1f0c2a9d3e8f705142266", page: 1, limit: 50 });
/// console.log(data.totalCount, data.list);
/// ```
// It only reads, though it is a POST. A row may hold anything, also a secret: no message shows it. No field of it is known,
// so none tells rows apart.
#[endpoint(POST "/api/v3/metadata/group", safe, secret, rows(key = ""))]
fn get_metadata_group_list(input: MetadataGroupDto) -> FunctionModelValueListResDto;

/// Input of `getMetadataGroupList`.
#[dto]
pub struct MetadataGroupDto {
    /// Id of the group.
    #[shape(len = 1..)]
    pub group_id: String,
    /// Text to search for. In which fields is not documented.
    pub keyword: Option<String>,
    /// Conditions by which the rows are ordered. Their form is not documented.
    pub sort: Option<Vec<Json>>,
    /// Page number, from 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return related rows within each row.
    pub get_nest_data: Option<bool>,
}
