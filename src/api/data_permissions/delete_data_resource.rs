//! `POST /api/v3/delete-data-resource`: deletes a data resource.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a data resource of a permission namespace by its code.
///
/// What happens to the data policies that name it, and to what users may do by them, is not documented; nor is how the
/// service refuses a code that no data resource has. After `network`, `timeout` or `bad_response` it may be deleted
/// (`outcome: "unknown"`): check with `getDataResource`.
///
/// @example
/// ```ts
/// await client.deleteDataResource({ namespaceCode: "intranet", resourceCode: "wiki" });
/// ```
// A second one presumably finds no such data resource, which would report a deletion that was made as failed: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/delete-data-resource", non_idempotent)]
fn delete_data_resource(input: DeleteDataResourceDto) -> Bare<CommonResponseDto>;

/// Input of `deleteDataResource`.
#[dto]
pub struct DeleteDataResourceDto {
    /// Code of the data resource, unique in its permission namespace, at most 50 characters.
    #[shape(len = 1..=50)]
    pub resource_code: String,
    /// Code of the permission namespace that has the data resource, at most 50 characters.
    #[shape(len = 1..=50)]
    pub namespace_code: String,
}
