//! A user group, as calls resolve to it.

use crate::api::prelude::*;
use crate::api::users::user::UserDto;

/// Response of a call that resolves to one user group.
#[dto]
pub type GroupSingleRespDto = Resp<GroupDto>;

/// Response of a call that resolves to several user groups.
#[dto]
pub type GroupListRespDto = Resp<Vec<GroupDto>>;

/// A user group, as the service returns it. Any field may be missing, and further ones may be there.
#[dto]
pub struct GroupDto {
    /// Id assigned by the service. Calls find the group by its `code`.
    pub id: String,
    /// Code by which calls find the group; unique.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Kind of group, such as `static`. Further values are not documented.
    #[shape(name = "type")]
    pub kind: String,
    /// Metadata of the group. What it holds is not documented.
    pub metadata_source: Vec<String>,
    /// Members, where the service sends them. `null` does not mean that there are none: `getGroup` was seen to give
    /// `null` for a group with members. `listGroupMembers` lists them.
    // An absent list stays absent: `[]` would say that the group is empty.
    pub members: Option<Nullable<Vec<UserDto>>>,
}
