//! `POST /api/v3/list-post`: lists posts page by page, by codes, text and time.

use super::post::PostPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of posts, with the total number: all posts, those with the codes in `postCodes`, or those that match
/// `keywords` and the times.
///
/// It does what `postList` does, on the same path, and takes codes besides. A page has 10 rows unless `limit` says otherwise
/// (1 to 50), also where more codes are given. A code that no post has was seen to give an empty list.
///
/// @example
/// ```ts
/// const { data } = await client.postListBatch({ postCodes: ["engineer", "designer"], limit: 50 });
/// console.log(data.list.map((post) => post.id));
/// ```
// It only reads, though by a POST. A post is known by its code, as the other calls know it; `id` is missing from some sources.
#[endpoint(POST "/api/v3/list-post", safe, rows(key = "code"))]
fn post_list_batch(input: ListPostBatchDto) -> PostPaginatedRespDto;

/// Input of `postListBatch`. An empty one lists the first 10 posts.
#[dto]
pub struct ListPostBatchDto {
    /// Text to search for in codes and names. Absent means all posts.
    pub keywords: Option<String>,
    /// `true` leaves out `userCount` and `departmentCount`. Its own description in the sources says the contrary; its name
    /// and the descriptions of the counts say this.
    pub skip_count: Option<bool>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return metadata, presumably in `metadataSource`.
    pub with_metadata: Option<bool>,
    /// Whether to return the values of custom fields. No source says in which field they come.
    pub with_custom_data: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in one of their own.
    pub flat_custom_data: Option<bool>,
    /// Whether to leave `fieldId` out of the metadata.
    pub metadata_no_field_id: Option<bool>,
    /// Lists posts created after this time, a timestamp: presumably in milliseconds since 1970 (UTC), as of `Date.now()`.
    pub created_after: Option<i64>,
    /// Lists posts created before this time, given as `createdAfter` is.
    pub created_before: Option<i64>,
    /// Lists posts changed after this time, given as `createdAfter` is.
    pub updated_after: Option<i64>,
    /// Lists posts changed before this time, given as `createdAfter` is.
    pub updated_before: Option<i64>,
    /// Codes of the posts to list. Absent means all posts. The maximum number is not documented.
    pub post_codes: Option<Vec<String>>,
}
