//! `GET /api/v3/get-data-resource`: reads a data resource by its code.

use super::data_resource_tree_structs::DataResourceTreeStructs;
use super::data_resource_type::DataResourceType;
use super::extend_field::ExtendField;
use crate::api::prelude::*;

/// Reads a data resource of a permission namespace, with its data and actions, by its code.
///
/// How the service refuses a code that no data resource has is not documented, so `kind` may be `not_found` or `api`.
///
/// @example
/// ```ts
/// const { data } = await client.getDataResource({ namespaceCode: "intranet", resourceCode: "folders" });
/// console.log(data.type, data.actions, JSON.stringify(data.struct, null, 2));
/// ```
#[endpoint(GET "/api/v3/get-data-resource")]
fn get_data_resource(input: GetDataResourceDto) -> GetDataResourceResponseDto;

/// Input of `getDataResource`.
#[dto]
pub struct GetDataResourceDto {
    /// Code of the permission namespace that has the data resource, at most 50 characters.
    #[shape(len = 1..=50)]
    pub namespace_code: String,
    /// Code of the data resource, unique in its permission namespace, at most 50 characters.
    #[shape(len = 1..=50)]
    pub resource_code: String,
}

/// Response of `getDataResource`.
#[dto]
pub type GetDataResourceResponseDto = Resp<GetDataResourceRespDto>;

/// A data resource, as `getDataResource` reads it. Any field may be missing.
#[dto]
pub struct GetDataResourceRespDto {
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
    /// Code of the permission namespace that has the data resource.
    pub namespace_code: String,
    /// Actions for which permissions can be given.
    pub actions: Vec<String>,
}
