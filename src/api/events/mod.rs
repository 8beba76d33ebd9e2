//! Events: what happens in the user pool and in applications of your own, for those who listen.

pub mod create_app;
pub mod define;
pub mod list;
pub mod list_apps;
pub mod pub_event;
pub mod pub_user_event;
pub mod publication;
pub mod verify;
