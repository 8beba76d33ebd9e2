//! `POST /api/v3/create-string-data-resource`: adds a data resource that is a text to a permission namespace.

use super::data_resource_type::DataResourceType;
use crate::api::prelude::*;

/// Adds a data resource that is a text to a permission namespace and resolves to it as stored.
///
/// The same as `createDataResource` with the type `STRING`, but for the limits; the documentation recommends that one. How the
/// service refuses a code or a name that is in use is not documented: ask `checkDataResourceExists` before. After
/// `network`, `timeout` or `bad_response` the data resource may exist (`outcome: "unknown"`): check with
/// `getDataResource`.
///
/// @example
/// ```ts
/// const { data } = await client.createDataResourceByString({
///   namespaceCode: "intranet",
///   resourceCode: "wiki",
///   resourceName: "Wiki",
///   struct: "/api/wiki",
///   actions: ["read", "write"],
/// });
/// console.log(data.resourceCode, data.struct);
/// ```
// What a second create does is not documented: it is never repeated blindly. Nor is it looked for by its code, since this
// input has no type to compare with that of what is found.
#[endpoint(POST "/api/v3/create-string-data-resource", non_idempotent)]
fn create_data_resource_by_string(input: CreateStringDataResourceDto) -> CreateStringDataResourceResponseDto;

/// Input of `createDataResourceByString`.
#[dto]
pub struct CreateStringDataResourceDto {
    /// Actions for which permissions can be given, such as `read`, 1 to 50 entries. The service was seen to refuse an
    /// empty list.
    #[shape(len = 1..=50)]
    pub actions: Vec<String>,
    /// The text, such as the path of an API, 1 to 200 characters. `createDataResource` and `updateDataResource` take up to
    /// 500.
    #[shape(name = "struct", len = 1..=200)]
    pub struct_field: String,
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

/// Response of `createDataResourceByString`.
#[dto]
pub type CreateStringDataResourceResponseDto = Resp<CreateStringDataResourceRespDto>;

/// A data resource that is a text, as `createDataResourceByString` stored it. Any field may be missing.
#[dto]
pub struct CreateStringDataResourceRespDto {
    /// Name shown to people, unique in the permission namespace.
    pub resource_name: String,
    /// Code, unique in the permission namespace; never changes.
    pub resource_code: String,
    /// Presumably always `STRING`; the documentation's sample has `TREE`.
    #[shape(name = "type")]
    pub kind: DataResourceType,
    /// Free text.
    pub description: Option<String>,
    /// The text.
    #[shape(name = "struct")]
    pub struct_field: String,
    /// Actions for which permissions can be given.
    pub actions: Vec<String>,
}
