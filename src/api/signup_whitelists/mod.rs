//! Sign-up whitelists: the usernames, e-mail addresses and phone numbers that may sign up, in the user pool or in an application.

pub mod add;
pub mod add_of_app;
pub mod delete;
pub mod delete_of_app;
pub mod list;
pub mod list_of_app;
pub mod whitelist;
