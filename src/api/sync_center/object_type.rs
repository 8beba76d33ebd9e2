//! What an operation of a sync job is about.

use crate::api::prelude::*;

/// What an operation of a sync job is about. The sources write `department` and `user` in words.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SyncObjectType {
    /// A department.
    Department,
    /// A user.
    User,
}
