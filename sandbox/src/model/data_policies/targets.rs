//! The targets of policies, which requests name by ids. A department is called `ORG` here.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::store::data_grants;
use crate::store::subjects::{Target, TargetType};

/// All kinds of targets by their names in these calls.
pub const KINDS: [(&str, TargetType); 4] = [
    ("USER", TargetType::User),
    ("ORG", TargetType::Department),
    ("GROUP", TargetType::Group),
    ("ROLE", TargetType::Role),
];

/// Reads the kind and the id of a target.
pub fn read_target(fields: &mut Fields<'_>, kind: &str, id: &str) -> Target {
    let kind = fields.one_of(kind, &KINDS).unwrap_or(TargetType::User);
    Target { kind, id: fields.required_text(id) }
}

/// Checks that a target exists.
///
/// # Errors
/// 404.
pub fn check_exists(call: &Call<'_>, target: &Target) -> Result<(), ApiError> {
    if data_grants::target_exists(call.db, target)? {
        return Ok(());
    }
    Err(match target.kind {
        TargetType::User => ApiError::user_not_found(),
        TargetType::Role => ApiError::role_not_found(),
        TargetType::Group => ApiError::group_not_found(),
        TargetType::Department => ApiError::department_not_found(&target.id),
    })
}
