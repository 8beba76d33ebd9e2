//! What is given access to an application, or a data policy.

use crate::api::prelude::*;

/// Kind of what is given access to an application, or a data policy.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccessTargetType {
    /// A user.
    User,
    /// A role: whoever has it.
    Role,
    /// A user group: its members.
    Group,
    /// A node of an organization, such as a department: its members.
    Org,
}
