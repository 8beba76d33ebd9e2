//! `GET /api/v3/get-device-exclusive-white-list-settings`: lists who is exempt from the device exclusivity rule.

use crate::api::prelude::*;

/// Lists the users, user groups and roles that are exempt from the device exclusivity rule, all at once.
///
/// This client has no call that changes the list. The service's list of calls of 2026 names two, whose input is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAllWhiteListSettings();
/// for (const exempt of data) console.log(exempt.targetType, exempt.name, exempt.targetId);
/// ```
#[endpoint(GET "/api/v3/get-device-exclusive-white-list-settings")]
fn get_all_white_list_settings() -> GetDeviceExclusiveWhiteListRespDto;

/// Response of `getAllWhiteListSettings`.
#[dto]
pub type GetDeviceExclusiveWhiteListRespDto = Resp<Vec<GetDeviceExclusiveWhiteListDataDto>>;

/// A user, user group or role that is exempt from the device exclusivity rule. Any field may be missing.
#[dto]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// Name of the user, user group or role.
    pub name: Option<String>,
    /// Code of a permission group: presumably the one that a role belongs to.
    pub name_path: Option<String>,
    /// Kind of what is exempt.
    pub target_type: DeviceExclusiveWhiteListTargetType,
    /// Id of the user, user group or role.
    pub target_id: String,
    /// Picture, presumably the URL of a user's profile picture.
    pub photo: Option<String>,
    /// Time it was put on the list. The form of the text is not documented.
    pub created_at: String,
}

/// Kind of what is exempt from the device exclusivity rule.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeviceExclusiveWhiteListTargetType {
    /// A user.
    User,
    /// A user group: presumably each of its members.
    Group,
    /// A role: presumably each user who has it.
    Role,
}
