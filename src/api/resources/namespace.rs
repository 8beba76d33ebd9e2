//! A permission group, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to one permission group.
#[dto]
pub type NamespaceRespDto = Resp<NamespaceDto>;

/// A permission group, which holds resources and roles. They are independent of those of other permission groups, even
/// where their codes are the same. Any field may be missing.
#[dto]
pub struct NamespaceDto {
    /// Code, unique in the user pool. That of the default permission group is `default`; that of the group which the
    /// service makes for each application is the id of the application.
    pub code: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
}
