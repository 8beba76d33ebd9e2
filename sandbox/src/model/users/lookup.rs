//! Lookup of users by the ids in requests.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::store::users::{self, Key};

/// The type of a user id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserIdType {
    /// The id that the service assigned.
    UserId,
    /// `externalId`
    ExternalId,
    /// Without country code.
    Phone,
    /// Case-insensitive.
    Email,
    /// Login name.
    Username,
    /// `<extIdpId>:<userIdInIdp>`
    Identity,
    /// `<provider>:<userIdInIdp>`
    SyncRelation,
    /// No source documents the format.
    CustomField,
}

/// Reads `userIdType`.
pub fn read_id_type(fields: &mut Fields<'_>) -> UserIdType {
    let values = [
        ("user_id", UserIdType::UserId),
        ("external_id", UserIdType::ExternalId),
        ("phone", UserIdType::Phone),
        ("email", UserIdType::Email),
        ("username", UserIdType::Username),
        ("identity", UserIdType::Identity),
        ("sync_relation", UserIdType::SyncRelation),
        ("custom_field", UserIdType::CustomField),
    ];
    fields.one_of("userIdType", &values).unwrap_or(UserIdType::UserId)
}

/// Finds the user that a request names as `userId` and returns the service's id.
///
/// # Errors
/// 400 if the id does not have the format of its type, 404 if there is no such user.
pub fn find(call: &Call<'_>, id: &str, id_type: UserIdType) -> Result<String, ApiError> {
    lookup(call, "userId", id, id_type)?.ok_or_else(ApiError::user_not_found)
}

/// Returns the service's ids of users that must exist.
///
/// # Errors
/// 404 if one does not exist.
pub fn find_all(call: &Call<'_>, ids: &[String]) -> Result<Vec<String>, ApiError> {
    ids.iter().map(|id| find(call, id, UserIdType::UserId)).collect()
}

/// Finds the user that a request names in this field and returns the service's id, if the user exists.
///
/// # Errors
/// 400 if the id does not have the format of its type.
pub fn lookup(
    call: &Call<'_>,
    field: &str,
    id: &str,
    id_type: UserIdType,
) -> Result<Option<String>, ApiError> {
    let malformed = || ApiError::malformed(&[field.to_owned()]);
    let pair = || id.split_once(':').filter(|(first, second)| !first.is_empty() && !second.is_empty());
    let key = match id_type {
        UserIdType::UserId => Key::Id(id),
        UserIdType::ExternalId => Key::ExternalId(id),
        UserIdType::Phone if !is_phone(id) => return Err(malformed()),
        UserIdType::Phone => Key::Phone(id),
        UserIdType::Email if !is_email(id) => return Err(malformed()),
        UserIdType::Email => Key::Email(id),
        UserIdType::Username => Key::Username(id),
        UserIdType::Identity => pair().map(|(source, id)| Key::Identity(source, id)).ok_or_else(malformed)?,
        UserIdType::SyncRelation => {
            pair().map(|(provider, id)| Key::SyncRelation(provider, id)).ok_or_else(malformed)?
        }
        UserIdType::CustomField => return Err(ApiError::undocumented("userIdType", "custom_field")),
    };
    Ok(users::find(call.db, key)?)
}

/// Returns whether a text can be a phone number.
#[must_use]
pub fn is_phone(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '+' | '-' | ' '))
}

/// Returns whether a text can be an e-mail address.
#[must_use]
pub fn is_email(id: &str) -> bool {
    id.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        // To SQLite, a text without case ends at U+0000.
        && !id.contains(char::is_control)
}
