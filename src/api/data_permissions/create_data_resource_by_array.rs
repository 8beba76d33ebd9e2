//! `POST /api/v3/create-array-data-resource`: adds a data resource that is a list of texts to a permission namespace.

use super::data_resource_type::DataResourceType;
use crate::api::prelude::*;

/// Adds a data resource that is a list of texts to a permission namespace and resolves to it as stored.
///
/// The same as `createDataResource` with the type `ARRAY`, but for the limits; the documentation recommends that one. How the
/// service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
/// `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
/// `getDataResource`.
///
/// @example
/// ```ts
/// const { data } = await client.createDataResourceByArray({
///   namespaceCode: "intranet",
///   resourceCode: "access-cards",
///   resourceName: "Access cards",
///   struct: ["4711", "4712"],
///   actions: ["issue", "block"],
/// });
/// console.log(data.resourceCode, data.struct);
/// ```
// What a second create does is not documented: it is never repeated blindly. Nor is it looked for by its code, since this
// input has no type to compare with that of what is found.
#[endpoint(POST "/api/v3/create-array-data-resource", non_idempotent)]
fn create_data_resource_by_array(input: CreateArrayDataResourceDto) -> CreateArrayDataResourceResponseDto;

/// Input of `createDataResourceByArray`.
#[dto]
pub struct CreateArrayDataResourceDto {
    /// Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
    /// empty list.
    #[shape(len = 1..=50)]
    pub actions: Vec<String>,
    /// The texts, such as the numbers of access cards, 1 to 50 entries.
    #[shape(name = "struct", len = 1..=50)]
    pub struct_field: Vec<String>,
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
}

/// Response of `createDataResourceByArray`.
#[dto]
pub type CreateArrayDataResourceResponseDto = Resp<CreateArrayDataResourceRespDto>;

/// A data resource that is a list of texts, as `createDataResourceByArray` stored it. Any field may be missing.
#[dto]
pub struct CreateArrayDataResourceRespDto {
    /// Name shown to people, unique in the permission namespace.
    pub resource_name: String,
    /// Code, unique in the permission namespace; never changes.
    pub resource_code: String,
    /// Presumably always `ARRAY`; the documentation's sample has `TREE`.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Free text.
    pub description: Option<String>,
    /// The texts of the list.
    #[shape(name = "struct")]
    pub struct_field: Vec<String>,
    /// Actions for which permissions can be given.
    pub actions: Vec<String>,
}
