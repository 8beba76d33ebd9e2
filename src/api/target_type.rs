//! What a role or a permission is granted to, or a custom field belongs to.

use crate::api::prelude::*;

/// Kind of what a role or a permission is granted to, or a custom field belongs to.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TargetType {
    /// A user.
    User,
    /// A role; of a grant, everybody who has it.
    Role,
    /// A user group; of a grant, its members.
    Group,
    /// A department; of a grant, its members. Whether those of departments below it are meant is not documented.
    Department,
}
