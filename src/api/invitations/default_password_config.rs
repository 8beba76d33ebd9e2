//! The initial password of the people who join by an invitation policy.

use crate::api::prelude::*;

/// The initial password of the people who join by an invitation policy.
#[dto]
pub struct DefaultPasswordConfigDto {
    /// Where the password comes from.
    #[shape(name = "type")]
    pub kind: DefaultPasswordType,
    /// The password, the same for everyone, with `type: "custom"`.
    #[shape(secret)]
    pub custom: Option<String>,
}

/// Where an initial password comes from.
#[dto(rename_all = "camelCase")]
pub enum DefaultPasswordType {
    /// The service makes a random one.
    Random,
    /// From `custom`: all have the same one until they change it.
    Custom,
}
