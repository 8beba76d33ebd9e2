//! A department in which an invitation policy puts users.

use crate::api::departments::{DepartmentI18nDto, PostDto};
use crate::api::prelude::*;

/// A department in which an invitation policy puts users, as the service returns it: like a `DepartmentDto`, with the path
/// that leads to it. Any field may be missing.
#[dto]
pub struct InvitationDepartmentRespDto {
    /// Code of the organization that the department belongs to.
    pub organization_code: String,
    /// Id assigned by the service; never changes.
    pub department_id: String,
    /// Time of creation. Its form is not documented.
    pub created_at: String,
    /// Time of the last change. Its form is not documented.
    pub updated_at: Option<String>,
    /// Id chosen by the caller.
    pub open_department_id: Option<String>,
    /// Name shown to people.
    pub name: String,
    /// User ids of the leaders.
    pub leader_user_ids: Option<Vec<String>>,
    /// Free text.
    pub description: Option<String>,
    /// Id of the parent. The value for a root department is not documented.
    pub parent_department_id: String,
    /// Code chosen by the caller.
    pub code: Option<String>,
    /// Code of the parent.
    pub parent_department_code: String,
    /// Number of direct members.
    pub members_count: i32,
    /// Whether there are departments below it.
    pub has_children: bool,
    /// Whether it is a virtual department.
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields. Their form is not documented.
    pub custom_data: Option<Json>,
    /// Posts (job positions) of the department. The sources declare texts; other calls were seen to return objects.
    pub posts: Option<Vec<Either<String, PostDto>>>,
    /// Ids of the posts of the department.
    pub post_id_list: Option<Vec<String>>,
    /// Whether the department is enabled.
    pub status: Option<bool>,
    /// An access restriction whose content is not documented. Passed on unchanged.
    pub allow: Option<OneOrMany<String>>,
    /// Id of the department. Whether it can differ from `departmentId` is not documented.
    pub id: String,
    /// Ids of the departments from the top one down to this one; of attributions with `withDepartmentExtInfo`.
    pub id_path: Option<Vec<String>>,
    /// Names of the departments from the top one down to this one; of attributions with `withDepartmentExtInfo`.
    pub name_path: Option<Vec<String>>,
    /// Codes of the departments from the top one down to this one; of attributions with `withDepartmentExtInfo`. Declared as one
    /// text, though the other paths are lists; how it separates the codes is not documented.
    pub code_path: Option<Nullable<String>>,
}
