//! A terminal device of a user, as calls that change its state take it.

use crate::api::prelude::*;

/// Input of `disableDevice` and `enableDevice`.
#[dto]
pub struct UpdateTerminalUserDto {
    /// Id of the device, assigned by the service when it was registered; not its `deviceUniqueId`.
    #[shape(len = 1..)]
    pub id: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}
