//! `GET /api/v3/list-post`: lists posts page by page, all or by text and time.

use super::post::PostPaginatedRespDto;
use crate::api::prelude::*;

/// Lists one page of posts, with the total number: all posts, or those that match `keywords` and the times.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `postListBatch` lists the posts with given codes.
///
/// @example
/// ```ts
/// const { data } = await client.postList({ keywords: "engineer", limit: 50 });
/// for (const post of data.list) console.log(post.code, post.name, post.userCount);
/// ```
// A post is known by its code, as the other calls know it; `id` is missing from some sources.
#[endpoint(GET "/api/v3/list-post", rows(key = "code"))]
fn post_list(input: ListPostDto) -> PostPaginatedRespDto;

/// Input of `postList`. An empty one lists the first 10 posts.
#[dto]
pub struct ListPostDto {
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
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
    /// Whether to leave `fieldId` out of the metadata. Default: `false`. Some sources do not know this field.
    pub metadata_no_field_id: Option<bool>,
    /// Lists posts created after this time, a timestamp: presumably in milliseconds since 1970 (UTC), as of `Date.now()`.
    /// Some sources do not know this field.
    pub created_after: Option<i64>,
    /// Lists posts created before this time, given as `createdAfter` is. Some sources do not know this field.
    pub created_before: Option<i64>,
    /// Lists posts changed after this time, given as `createdAfter` is. Some sources do not know this field.
    pub updated_after: Option<i64>,
    /// Lists posts changed before this time, given as `createdAfter` is. Some sources do not know this field.
    pub updated_before: Option<i64>,
}
