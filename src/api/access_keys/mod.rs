//! Access keys: the key pairs by which programs call this API in the name of administrators.

pub mod create;
pub mod delete;
pub mod get;
pub mod get_list;
pub mod update;
