//! `POST /api/v3/get-user-resource-struct`: reads a data resource with what a user may do with it.

use super::data_resource_type::DataResourceType;
use super::resource_auth_action::{ArrResourceAuthAction, StrResourceAuthAction, TreeResourceAuthAction};
use crate::api::prelude::*;

/// Reads the data of a data resource together with the actions that a user may do with it.
///
/// The result stands in one of three fields, by `data.resourceType`. What the service returns for a user without any
/// permission, and for a data resource or a user that does not exist, is not documented. The call has no input for the
/// conditions of data policies: to decide on one request, use `checkPermission`.
///
/// @example
/// ```ts
/// const { data } = await client.getUserResourceStruct({ namespaceCode: "intranet", resourceCode: "folders", userId });
/// for (const { code, actions } of data.treeResourceAuthAction?.nodeAuthActionList ?? []) {
///   console.log(code, actions?.includes("write") ?? false);
/// }
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-user-resource-struct", safe)]
fn get_user_resource_struct(input: GetUserResourceStructDto) -> GetUserResourceStructRespDto;

/// Input of `getUserResourceStruct`.
#[dto]
pub struct GetUserResourceStructDto {
    /// Code of the data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
}

/// Response of `getUserResourceStruct`.
#[dto]
pub type GetUserResourceStructRespDto = Resp<GetUserResourceStructDataDto>;

/// A data resource with what a user may do with it. Any field may be missing.
#[dto]
pub struct GetUserResourceStructDataDto {
    /// Code of the permission namespace that has the data resource.
    pub namespace_code: String,
    /// Code of the data resource.
    pub resource_code: String,
    /// Kind of the data resource, which says where the result stands: `STRING` in `strResourceAuthAction`, `ARRAY` in
    /// `arrResourceAuthAction`, `TREE` in `treeResourceAuthAction`.
    pub resource_type: DataResourceType,
    /// The text and its actions, if the data resource is a text.
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// The texts and their actions, if the data resource is a list.
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// The nodes and their actions, if the data resource is a tree.
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
}
