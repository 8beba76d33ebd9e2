//! `POST /api/v3/delete-resources-batch`: deletes up to 50 resources by their codes or ids.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 resources: those of one permission group by their codes, or those of any by their ids.
///
/// Where both lists are given, the service takes `ids` and leaves `codeList` aside. It resolves too when no resource
/// has one of the codes: a code that is written wrongly goes unnoticed. What happens to the permissions for a deleted
/// resource is not documented. After `network`, `timeout` or `bad_response` the resources may be deleted
/// (`outcome: "unknown"`): check with `listCommonResource`.
///
/// @example
/// ```ts
/// await client.deleteResourcesBatch({ codeList: ["invoices", "orders"], namespace: "default" });
/// ```
// A code that no resource has was seen to be a success. Of an id no source says so, and a second one could report a
// deletion that was made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-resources-batch", non_idempotent)]
fn delete_resources_batch(input: DeleteResourcesBatchDto) -> IsSuccessRespDto;

/// Input of `deleteResourcesBatch`: `codeList` or `ids` is required.
// Some sources say that one of the two must be there, and that ids come first. What neither does, no source says.
#[dto]
#[shape(one_of("codeList", "ids"))]
pub struct DeleteResourcesBatchDto {
    /// Code of the permission group that has the resources of `codeList`. Absent: the default permission group.
    pub namespace: Option<String>,
    /// Codes of the resources, 1 to 50 entries. Has no effect beside `ids`.
    #[shape(len = 1..=50)]
    pub code_list: Option<Vec<String>>,
    /// Ids of the resources, assigned by the service, 1 to 50 entries: `listCommonResource` returns them.
    #[shape(len = 1..=50)]
    pub ids: Option<Vec<String>>,
}
