//! The one user that a request is about.

use super::lookup::{UserIdType, find, read_id_type};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;

/// A user as a request names it.
#[derive(Debug)]
pub struct UserRef {
    id: String,
    id_type: UserIdType,
}

impl UserRef {
    /// Reads `userId` and `userIdType`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        UserRef { id: fields.non_empty_text("userId"), id_type: read_id_type(fields) }
    }

    /// Reads `userId`, and `userIdType` of `options`.
    pub fn read_with_options(fields: &mut Fields<'_>) -> Self {
        UserRef {
            id: fields.non_empty_text("userId"),
            id_type: fields.nested("options", read_id_type).unwrap_or(UserIdType::UserId),
        }
    }

    /// Reads `userId`, an id that the service assigned.
    pub fn read_id(fields: &mut Fields<'_>) -> Self {
        UserRef { id: fields.non_empty_text("userId"), id_type: UserIdType::UserId }
    }

    /// Returns the service's id of the user.
    ///
    /// # Errors
    /// 400 if the id does not have the format of its type, 404 if there is no such user.
    pub fn find(&self, call: &Call<'_>) -> Result<String, ApiError> {
        find(call, &self.id, self.id_type)
    }
}
