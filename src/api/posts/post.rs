//! A post, as calls take it and resolve to it.

use crate::api::prelude::*;

/// A post: input of `createPost` and `updatePost`, and what `getPost` and `getUserPost` read.
#[dto]
pub struct CreatePostDto {
    /// Code chosen by you, by which other calls find the post, such as `engineer`. Which characters and how many are
    /// allowed is not documented.
    #[shape(len = 1..)]
    pub code: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the post, assigned by the service. Some sources do not know this field, and none says what it does in
    /// `createPost` and `updatePost`.
    pub id: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Ids of the departments that have the post. The sources declare a text and show a list: give a list.
    pub department_id_list: Option<OneOrMany<String>>,
}

/// Response of `getPost` and `getUserPost`: the post itself, or an envelope that holds it in `data`. The sources declare
/// the former, and nearly all other calls return an envelope: `response.data ?? response` is the post in both cases. Any
/// field may be missing.
#[dto]
pub struct GetPostRespDto {
    /// The post, if the service sends an envelope. The fields beside it are missing then.
    pub data: Option<CreatePostDto>,
    /// Code by which other calls find the post.
    pub code: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// Id assigned by the service. Some sources do not know this field.
    pub id: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Ids of the departments that have the post. The sources declare a text and show a list.
    pub department_id_list: Option<OneOrMany<String>>,
}

/// Response of `createPost` and `updatePost`.
#[dto]
pub type CreatePostRespDto = Resp<PostInfoDto>;

/// A post as stored, with its departments. Any field may be missing.
#[dto]
pub struct PostInfoDto {
    /// Id assigned by the service. Some sources do not know this field.
    pub id: Option<String>,
    /// Code by which other calls find the post.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Ids of the departments that have the post. The sources declare a list of texts and describe a number.
    pub department_id_list: Vec<String>,
}

/// Response of `postList` and `postListBatch`.
#[dto]
pub type PostPaginatedRespDto = Resp<PostPagingDto>;

/// One page of posts.
#[dto]
pub struct PostPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The posts on this page.
    pub list: Vec<PostItemDto>,
}

/// A post in a list. Any field may be missing.
#[dto]
pub struct PostItemDto {
    /// Id assigned by the service. Some sources do not know this field.
    pub id: Option<String>,
    /// Code by which other calls find the post.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Number of users that have the post. Missing with `skipCount: true`.
    pub user_count: Option<i32>,
    /// Number of departments that have the post. Missing with `skipCount: true`.
    pub department_count: Option<i32>,
    /// Metadata of the post. What the texts hold is not documented.
    pub metadata_source: Vec<String>,
}
