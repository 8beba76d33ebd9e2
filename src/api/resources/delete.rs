//! `POST /api/v3/delete-resource`: deletes a resource of a permission group.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes a resource of a permission group by its code.
///
/// It resolves too when there is no such resource: a code that is written wrongly goes unnoticed. What happens to the
/// permissions for the resource is not documented.
///
/// @example
/// ```ts
/// await client.deleteResource({ code: "invoices", namespace: "default" });
/// ```
// A code that no resource has was seen to be a success: twice is the same as once.
#[endpoint(POST "/api/v3/delete-resource", idempotent)]
fn delete_resource(input: DeleteResourceDto) -> IsSuccessRespDto;

/// Input of `deleteResource`.
#[dto]
pub struct DeleteResourceDto {
    /// Code of the resource, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub code: String,
    /// Code of the permission group that has the resource. Absent: the default permission group.
    pub namespace: Option<String>,
}
