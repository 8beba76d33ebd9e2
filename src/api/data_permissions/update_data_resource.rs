//! `POST /api/v3/update-data-resource`: changes the name, description, data or actions of a data resource.

use super::data_resource_tree_structs::DataResourceTreeStructs;
use super::data_resource_type::DataResourceType;
use super::extend_field::ExtendField;
use crate::api::prelude::*;

/// Changes the name, the description, the data or the actions of a data resource, and resolves to it as stored.
///
/// Only the fields that are given are sent. `struct` and `actions` presumably replace all that is stored, so that a node, a
/// text or an action that is left out is gone: read them with `getDataResource` and send all of them, as below. What
/// happens to data policies that name a node or an action which is gone, and whether extension fields stay, is not
/// documented. How the service refuses a code that no data resource has is not documented either, so `kind` may be
/// `not_found` or `api`.
///
/// @example
/// ```ts
/// const wiki = { namespaceCode: "intranet", resourceCode: "wiki" };
/// const { data } = await client.getDataResource(wiki);
/// await client.updateDataResource({
///   ...wiki,
///   resourceName: data.resourceName,
///   description: data.description,
///   struct: data.struct,
///   actions: [...data.actions, "export"],
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-data-resource", idempotent)]
fn update_data_resource(input: UpdateDataResourceDto) -> UpdateDataResourceResponseDto;

/// Input of `updateDataResource`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateDataResourceDto {
    /// Code of the data resource to change, at most 50 characters. The code itself cannot be changed.
    #[shape(len = 1..=50)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource, at most 50 characters.
    #[shape(len = 1..=50)]
    pub namespace_code: String,
    /// New name, unique in the permission namespace, at most 50 characters.
    #[shape(len = 0..=50)]
    pub resource_name: Option<String>,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
    /// All of the data, in the form of the data resource's type, which cannot be changed. `STRING`: a text of 1 to 500
    /// characters. `ARRAY`: a list of at most 50 texts. `TREE`: a list of at most 50 top nodes, as the documentation's samples
    /// have it, though it declares a single node, which passes as well.
    #[shape(name = "struct", ts = "DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[]")]
    pub struct_field: Option<
        Either<
            DataResourceTreeStructs,
            Either<Limited<String, 1, 500>, Limited<Vec<Either<DataResourceTreeStructs, String>>, 0, 50>>,
        >,
    >,
    /// All of the actions for which permissions can be given, at most 50 entries.
    #[shape(len = 0..=50)]
    pub actions: Option<Vec<String>>,
}

/// Response of `updateDataResource`.
#[dto]
pub type UpdateDataResourceResponseDto = Resp<UpdateDataResourceRespDto>;

/// A data resource, as `updateDataResource` stored it. Any field may be missing.
#[dto]
pub struct UpdateDataResourceRespDto {
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
