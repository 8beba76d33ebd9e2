//! The targets of roles and permissions, as requests name them.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::users::{self, UserIdType};
use crate::store::departments::{self, Key};
use crate::store::subjects::{Target, TargetType};
use crate::store::{groups, roles};

/// A target as a request names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetRef {
    /// The kind.
    pub kind: TargetType,
    /// The id of a user or a department; the code of a role or a group.
    pub identifier: String,
}

impl TargetRef {
    /// Reads `targetType` and `targetIdentifier`, both required.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        let kind = fields.one_of("targetType", &TargetType::NAMES);
        if kind.is_none() {
            fields.mark_invalid("targetType");
        }
        TargetRef {
            kind: kind.unwrap_or(TargetType::User),
            identifier: fields.required_text("targetIdentifier"),
        }
    }

    /// Finds the target. A role is looked up in the permission group of the call.
    ///
    /// # Errors
    /// 404 if it does not exist.
    pub fn find(&self, call: &Call<'_>, namespace_id: i64) -> Result<Target, ApiError> {
        let identifier = self.identifier.as_str();
        let id = match self.kind {
            TargetType::User => users::find(call, identifier, UserIdType::UserId)?,
            TargetType::Role => {
                roles::find(call.db, namespace_id, identifier)?.ok_or_else(ApiError::role_not_found)?
            }
            TargetType::Group => groups::find(call.db, identifier)?.ok_or_else(ApiError::group_not_found)?,
            TargetType::Department => departments::find_anywhere(call.db, Key::Id, identifier)?
                .ok_or_else(|| ApiError::department_not_found(identifier))?,
        };
        Ok(Target { kind: self.kind, id })
    }
}
