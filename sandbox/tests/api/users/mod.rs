//! Users: reading, listing, creating, changing, deleting.

mod create;
mod delete;
mod exists;
mod filter;
mod get;
mod list;
mod update;
