//! How calls name users.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::store::users::{self, Key};

/// How a user id is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UserIdType {
    /// The service's id.
    UserId,
    /// `externalId`
    ExternalId,
    /// Without country code.
    Phone,
    /// Whatever the case.
    Email,
    /// Login name.
    Username,
    /// `<extIdpId>:<userIdInIdp>`
    Identity,
    /// `<provider>:<userIdInIdp>`
    SyncRelation,
    /// No source says what such an id looks like.
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

/// The service's id of the user that a caller named as `userId`.
///
/// # Errors
/// 400 if the id has not the form of its type, 404 if there is no such user.
pub fn find(call: &Call<'_>, id: &str, id_type: UserIdType) -> Result<String, ApiError> {
    lookup(call, "userId", id, id_type)?.ok_or_else(ApiError::user_not_found)
}

/// Ids of existing users, each as the service gives it.
///
/// # Errors
/// 404 if there is one who does not exist.
pub fn find_all(call: &Call<'_>, ids: &[String]) -> Result<Vec<String>, ApiError> {
    ids.iter().map(|id| find(call, id, UserIdType::UserId)).collect()
}

/// The service's id of the user that a caller named in some field, if there is such a user.
///
/// # Errors
/// 400 if the id has not the form of its type.
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

/// Whether a text can be a phone number.
#[must_use]
pub fn is_phone(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '+' | '-' | ' '))
}

/// Whether a text can be an e-mail address.
#[must_use]
pub fn is_email(id: &str) -> bool {
    id.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}
