//! A person named in a row of another list, with what is shown of them.

use crate::api::prelude::*;

/// A person who did something, such as an inviter, with what is shown of them. Any field may be missing.
#[dto]
pub struct CommonUserDto {
    /// Id of the person, presumably as the `userId` of a user.
    pub id: String,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
}
