//! Posts.

mod add_to_user;
mod create;
mod get;
mod get_by_id;
mod get_user_post;
mod get_user_posts;
mod list;
mod list_batch;
mod remove;
mod set_user;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &list::LIST_POST,
    &list_batch::LIST_POST_BATCH,
    &get::GET_POST,
    &get_user_posts::GET_USER_POSTS,
    &get_user_post::GET_USER_POST,
    &get_by_id::GET_POST_BY_ID,
    &create::CREATE_POST,
    &update::UPDATE_POST,
    &remove::REMOVE_POST,
    &set_user::SET_USER_POSTS,
    &add_to_user::USER_CONNECTION_POST,
];
