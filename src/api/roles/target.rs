//! Whom a role is given to or taken from.

use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Whom a role is given to or taken from.
#[dto]
pub struct TargetDto {
    /// Kind of target. The documentation of the calls names users and departments only, that of this field also roles and
    /// user groups.
    pub target_type: TargetType,
    /// Id of the user or of the department, assigned by the service; code of the role or of the user group.
    #[shape(len = 1..)]
    pub target_identifier: String,
}
