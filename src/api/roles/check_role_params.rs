//! Whether a role can have a code and a name.

use crate::api::prelude::*;

/// Response of a call that checks code and name of a role.
#[dto]
pub type RoleCheckParamsRespDto = Resp<CheckRoleParamsRespDto>;

/// Whether a role can have a code and a name. Any field may be missing.
#[dto]
pub struct CheckRoleParamsRespDto {
    /// Whether code and name can be used.
    pub is_valid: bool,
    /// Why not, for people; absent when `isValid` is `true`. The sources declare a boolean and describe a sentence: it
    /// comes as the service sends it.
    pub message: Option<Either<bool, String>>,
}
