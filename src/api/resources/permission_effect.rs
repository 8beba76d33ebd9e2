//! Whether a permission allows or denies.

use crate::api::prelude::*;

/// Whether a permission allows its actions or denies them.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PermissionEffect {
    /// Allows the actions.
    Allow,
    /// Denies the actions.
    Deny,
}
