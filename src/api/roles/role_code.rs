//! A role, named by its code.

use crate::api::prelude::*;

/// A role, named by its code and its permission group.
#[dto]
pub struct RoleCodeDto {
    /// Code of the role, unique in its permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Code of the permission group that has the role. Which one is meant without it is not documented here; `getRole`
    /// takes the default one.
    pub namespace: Option<String>,
}
