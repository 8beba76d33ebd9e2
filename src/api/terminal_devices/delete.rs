//! `POST /api/v3/delete-device-by-user`: unbinds a terminal device from a user.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Unbinds a terminal device from a user, as the user's page of the console does.
///
/// Presumably the device stays registered: the service has another call that removes a device itself, which this client
/// lacks. Whether the user is logged out on it is not documented; nor is the error for a device that is not bound to
/// the user. To keep somebody from using a lost device, see `disableDevice`. After `network`, `timeout` or
/// `bad_response` it may be unbound (`outcome: "unknown"`): look in the console before you try again.
///
/// @example
/// ```ts
/// // The phone that the user of `userId` gave back. Its id is the one that `addDevice` resolved to.
/// await client.deleteDevice({ userId, id: "63688212be59d76a46f72663" });
/// ```
// What the service answers to a second one is not documented. If it finds nothing, it would report as failed what was
// done: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-device-by-user", non_idempotent)]
fn delete_device(input: DeleteTerminalUserDto) -> Bare<CommonResponseDto>;

/// Input of `deleteDevice`.
#[dto]
pub struct DeleteTerminalUserDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the device, assigned by the service when it was registered; not its `deviceUniqueId`.
    #[shape(len = 1..)]
    pub id: String,
}
