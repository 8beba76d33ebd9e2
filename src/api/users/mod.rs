//! Users: so far what other resources need of them.

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How a user's id is to be read. Absent means `user_id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "snake_case")]
pub enum UserIdType {
    /// The id given by the service, 24 hexadecimal digits.
    UserId,
    /// The user's `externalId`.
    ExternalId,
    /// The phone number, without country code.
    Phone,
    /// The e-mail address, in any case.
    Email,
    /// The login name.
    Username,
    /// `<extIdpId>:<userIdInIdp>`.
    Identity,
    /// `<provider>:<userIdInIdp>`, for example `lark:ou_8bae…`.
    SyncRelation,
    /// A custom field; its form is not documented.
    CustomField,
}
