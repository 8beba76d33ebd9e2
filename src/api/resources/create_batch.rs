//! `POST /api/v3/create-resources-batch`: adds up to 50 resources to a permission group.

use super::resource_action::ResourceAction;
use super::resource_type::ResourceType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Adds 1 to 50 resources to a permission group.
///
/// Whether the others are created when one of them is refused is not documented. After `network`, `timeout` or
/// `bad_response` some may exist (`outcome: "unknown"`): look with `getResourcesBatch` before you try again.
///
/// @example
/// ```ts
/// const list = [
///   { code: "invoices", type: "DATA" as const, name: "Invoices" },
///   { code: "invoices-menu", type: "MENU" as const, name: "Menu of the invoices" },
/// ];
/// await client.createResourcesBatch({ namespace: "default", list });
/// ```
// What a second create does is not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-resources-batch", non_idempotent)]
fn create_resources_batch(input: CreateResourcesBatchDto) -> IsSuccessRespDto;

/// Input of `createResourcesBatch`.
#[dto]
pub struct CreateResourcesBatchDto {
    /// The resources, 1 to 50 entries.
    #[shape(len = 1..=50)]
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Code of the permission group that all of them are added to. Absent: the default permission group.
    pub namespace: Option<String>,
}

/// One resource of `createResourcesBatch`.
#[dto]
pub struct CreateResourceBatchItemDto {
    /// Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Name shown to people.
    pub name: Option<String>,
    /// What the resource stands for.
    #[shape(name = "type")]
    pub kind: ResourceType,
    /// Actions for which permissions can be given, 0 to 100 entries.
    #[shape(len = 0..=100)]
    pub actions: Option<Vec<ResourceAction>>,
    /// URL of the API, for a resource of type `API`.
    pub api_identifier: Option<String>,
}
