//! Posts: the job positions that users and departments have.

pub mod create;
pub mod get;
pub mod get_by_id;
pub mod get_user_post;
pub mod get_user_posts;
pub mod list;
pub mod list_batch;
pub mod post;
pub mod remove;
pub mod set_user;
pub mod update;
pub mod user_connection;
pub mod user_connection_post;
