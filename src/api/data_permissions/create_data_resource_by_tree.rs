//! `POST /api/v3/create-tree-data-resource`: adds a data resource that is a tree to a permission namespace.

use super::data_resource_tree_structs::DataResourceTreeStructs;
use super::data_resource_type::DataResourceType;
use super::extend_field::ExtendField;
use crate::api::prelude::*;

/// Adds a data resource that is a tree to a permission namespace and resolves to it as stored.
///
/// The same as `createDataResource` with the type `TREE`, but for the limits; the documentation recommends that one. How the
/// service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
/// `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
/// `getDataResource`.
///
/// @example
/// ```ts
/// const { data } = await client.createDataResourceByTree({
///   namespaceCode: "intranet",
///   resourceCode: "folders",
///   resourceName: "Folders",
///   struct: [
///     { code: "hr", name: "Human Resources", children: [{ code: "payroll", name: "Payroll", value: "/hr/payroll" }] },
///     { code: "it", name: "IT", value: "/it" },
///   ],
///   actions: ["read", "write"],
/// });
/// console.log(data.resourceCode, data.struct);
/// ```
// What a second create does is not documented: it is never repeated blindly. Nor is it looked for by its code, since this
// input has no type to compare with that of what is found.
#[endpoint(POST "/api/v3/create-tree-data-resource", non_idempotent)]
fn create_data_resource_by_tree(input: CreateTreeDataResourceDto) -> CreateTreeDataResourceResponseDto;

/// Input of `createDataResourceByTree`.
#[dto]
pub struct CreateTreeDataResourceDto {
    /// Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
    /// empty list.
    #[shape(len = 1..=50)]
    pub actions: Vec<String>,
    /// The top nodes of the tree, 1 to 50 entries, with the nodes below them.
    #[shape(name = "struct", len = 1..=50)]
    pub struct_field: Vec<DataResourceTreeStructs>,
    /// Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
    #[shape(len = 1..=50)]
    pub resource_code: String,
    /// Name shown to people, unique in the permission namespace, at most 50 characters.
    #[shape(len = 1..=50)]
    pub resource_name: String,
    /// Code of the permission namespace that the data resource is added to.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
    /// Extension fields, which add a value of your own to each node. Not every version of the documentation has them.
    pub extend_field_list: Option<Vec<ExtendField>>,
}

/// Response of `createDataResourceByTree`.
#[dto]
pub type CreateTreeDataResourceResponseDto = Resp<CreateTreeDataResourceRespDto>;

/// A data resource that is a tree, as `createDataResourceByTree` stored it. Any field may be missing.
#[dto]
pub struct CreateTreeDataResourceRespDto {
    /// Name shown to people, unique in the permission namespace.
    pub resource_name: String,
    /// Code, unique in the permission namespace; never changes.
    pub resource_code: String,
    /// Always `TREE`.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Free text.
    pub description: Option<String>,
    /// The top nodes of the tree.
    #[shape(name = "struct")]
    pub struct_field: Vec<DataResourceTreeStructs>,
    /// Actions for which permissions can be given.
    pub actions: Vec<String>,
    /// Extension fields of the nodes.
    pub extend_field_list: Option<Vec<ExtendField>>,
}
