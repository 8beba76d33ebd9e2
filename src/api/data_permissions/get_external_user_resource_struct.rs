//! `POST /api/v3/get-external-user-resource-struct`: reads a data resource with what an external user may do with it.

use super::data_resource_type::DataResourceType;
use super::resource_auth_action::{ArrResourceAuthAction, StrResourceAuthAction, TreeResourceAuthAction};
use crate::api::prelude::*;

/// Reads the data of a data resource together with the actions that an external user may do with it.
///
/// The same as `getUserResourceStruct`, but for a user known by an external id. The result stands in one of three
/// fields, by `data.resourceType`. What the service returns for a user without any permission, and for a data resource
/// or a user that does not exist, is not documented. The call has no input for the conditions of data policies: to
/// decide on one request, use `checkExternalUserPermission`.
///
/// @example
/// ```ts
/// const { data } = await client.getExternalUserResourceStruct({
///   namespaceCode: "intranet",
///   resourceCode: "wiki",
///   externalId: "employee-1024",
/// });
/// console.log(data.strResourceAuthAction?.actions?.includes("write") ?? false);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-external-user-resource-struct", safe)]
fn get_external_user_resource_struct(
    input: GetExternalUserResourceStructDto,
) -> GetExternalUserResourceStructRespDto;

/// Input of `getExternalUserResourceStruct`.
#[dto]
pub struct GetExternalUserResourceStructDto {
    /// Code of the data resource, unique in its permission namespace.
    #[shape(len = 1..)]
    pub resource_code: String,
    /// Id of the external user. The documentation does not say more; presumably the user's `externalId`, the id in a system
    /// of your own.
    #[shape(len = 1..)]
    pub external_id: String,
    /// Code of the permission namespace that has the data resource.
    #[shape(len = 1..)]
    pub namespace_code: String,
}

/// Response of `getExternalUserResourceStruct`.
#[dto]
pub type GetExternalUserResourceStructRespDto = Resp<GetExternalUserResourceStructDataDto>;

/// A data resource with what an external user may do with it. Any field may be missing.
#[dto]
pub struct GetExternalUserResourceStructDataDto {
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
