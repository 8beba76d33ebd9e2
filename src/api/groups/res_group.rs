//! A user group, as calls that list page by page resolve to it.

use crate::api::prelude::*;
use crate::api::users::user::UserDto;

/// Response of a call that resolves to a page of user groups.
#[dto]
pub type GroupPaginatedRespDto = Resp<GroupPagingDto>;

/// One page of user groups.
#[dto]
pub struct GroupPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The groups on this page.
    pub list: Vec<ResGroupDto>,
}

/// A user group in a page, with the fields of `GroupDto`. Any field may be missing, and further ones may be there.
#[dto]
pub struct ResGroupDto {
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
    /// Members, where the service sends them. Missing or `null` does not mean that there are none:
    /// `listGroupMembers` lists them.
    pub members: Option<Nullable<Vec<UserDto>>>,
}
