//! `POST /api/v3/get-post-by-id`: reads posts by their ids.

use crate::api::departments::PostDto;
use crate::api::prelude::*;

/// Reads posts by their ids, such as the `postIdList` of a user or a department.
///
/// The sources declare one post as the response, though the call takes a list of ids: a single post becomes a list of
/// one. How many ids the call takes, and what it does with an id that no post has, is not documented: compare the
/// response with the ids that you gave.
///
/// @example
/// ```ts
/// const user = await client.getUser({ userId, withPost: true });
/// const idList = user.data.postIdList ?? [];
/// if (idList.length > 0) {
///   const { data } = await client.getPostById({ idList });
///   console.log(data.map((post) => post.name));
/// }
/// ```
// It only reads, though by a POST.
#[endpoint(POST "/api/v3/get-post-by-id", safe)]
fn get_post_by_id(input: GetPostByIdListDto) -> PostRespDto;

/// Input of `getPostById`.
#[dto]
pub struct GetPostByIdListDto {
    /// Ids of the posts. The sources declare a text, show a list, and speak of departments: give a list of ids of posts.
    /// They also call it optional, but without it nothing says which posts are meant.
    pub id_list: OneOrMany<String>,
    /// Whether to return the values of custom fields. No source says in which field they come.
    pub with_custom_data: Option<bool>,
}

/// Response of `getPostById`: always a list, also where one post arrives.
#[dto]
pub type PostRespDto = Resp<Vec<PostDto>>;
