//! `POST /api/v3/create-data-resource`: adds a data resource to a permission namespace.

use super::data_resource_tree_structs::DataResourceTreeStructs;
use super::data_resource_type::DataResourceType;
use super::extend_field::ExtendField;
use super::get_data_resource::GET_DATA_RESOURCE;
use crate::api::prelude::*;

/// Adds a data resource to a permission namespace and resolves to it as stored.
///
/// A data resource names the data for which data policies then give permissions: a text, a list of texts or a tree.
///
/// How the service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before.
/// After `network`, `timeout` or `bad_response` the data resource may exist. The call then looks for its code: it
/// resolves to the data resource if it finds it, and rejects with `kind: "conflict"` if type, name, description or a
/// text in `struct` differ (it compares neither lists and trees nor `actions`); otherwise with `outcome: "unknown"`:
/// look for it before you try again. In a page it also looks after a conflict, because a browser may send a request
/// twice by itself. So it may resolve to an older data resource: compare `data.struct`, `data.actions` and
/// `data.extendFieldList` with what you gave.
///
/// @example
/// ```ts
/// const { data } = await client.createDataResource({
///   namespaceCode: "intranet",
///   resourceCode: "folders",
///   resourceName: "Folders",
///   type: "TREE",
///   struct: [
///     { code: "hr", name: "Human Resources", children: [{ code: "payroll", name: "Payroll", value: "/hr/payroll" }] },
///     { code: "it", name: "IT", value: "/it" },
///   ],
///   actions: ["read", "write"],
/// });
/// console.log(data.resourceCode, data.actions);
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-data-resource", by_key = RECONCILE)]
fn create_data_resource(input: CreateDataResourceDto) -> CreateDataResourceResponseDto;

/// Input of `createDataResource`.
#[dto]
pub struct CreateDataResourceDto {
    /// Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
    /// empty list.
    #[shape(len = 1..=50)]
    pub actions: Vec<String>,
    /// The data, in the form that `type` says. `STRING`: a text of 1 to 500 characters. `ARRAY`: a list of at most 100
    /// texts, though `updateDataResource` takes 50 at most. `TREE`: a list of the top nodes, as the documentation's samples
    /// have it, though it declares a single node, which passes as well.
    #[shape(name = "struct", ts = "DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[]")]
    pub struct_field: Either<
        DataResourceTreeStructs,
        Either<Limited<String, 1, 500>, Limited<Vec<Either<DataResourceTreeStructs, String>>, 0, 100>>,
    >,
    /// What `struct` is. It cannot be changed later.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Code chosen by you, unique in the permission namespace, at most 50 characters. It cannot be changed later.
    #[shape(len = 1..=50)]
    pub resource_code: String,
    /// Name shown to people, unique in the permission namespace, at most 50 characters.
    #[shape(len = 1..=50)]
    pub resource_name: String,
    /// Code of the permission namespace that the data resource is added to, at most 50 characters.
    #[shape(len = 1..=50)]
    pub namespace_code: String,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
    /// Extension fields, for a `TREE` alone. Not every version of the documentation has them.
    pub extend_field_list: Option<Vec<ExtendField>>,
}

/// Response of `createDataResource`.
#[dto]
pub type CreateDataResourceResponseDto = Resp<CreateDataResourceRespDto>;

/// A data resource, as `createDataResource` stored it. Any field may be missing.
#[dto]
pub struct CreateDataResourceRespDto {
    /// Name shown to people, unique in the permission namespace.
    pub resource_name: String,
    /// Code, unique in the permission namespace; never changes.
    pub resource_code: String,
    /// What `struct` is.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Free text.
    pub description: Option<String>,
    /// The data, in the form that `type` says. A tree is a single node or a list of its top nodes.
    #[shape(name = "struct", ts = "DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[]")]
    pub struct_field: OneOrMany<Either<DataResourceTreeStructs, String>>,
    /// Extension fields, of a `TREE` alone.
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Actions for which permissions can be given.
    pub actions: Vec<String>,
}

/// Both calls need the permission namespace. Lists and trees in `struct` are not compared.
const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_DATA_RESOURCE,
    keys: &[Key { given: "resourceCode", lookup_field: "resourceCode", id_type: None }],
    copy_fields: &["namespaceCode"],
    must_match: &[
        FieldMatch::field("type"),
        FieldMatch::field("resourceName"),
        FieldMatch::field("description"),
        FieldMatch::field("struct"),
    ],
};
