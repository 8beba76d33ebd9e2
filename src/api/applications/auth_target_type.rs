//! What has access to an application.

use crate::api::prelude::*;

/// Kind of what has access to an application, or is denied it.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthTargetType {
    /// A user.
    User,
    /// A role: whoever has it.
    Role,
    /// A user group: its members.
    Group,
    /// A node of an organization, such as a department: its members.
    Org,
    /// An access key with its secret (AK/SK), which a program uses.
    AkSk,
}
