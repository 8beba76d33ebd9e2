//! `POST /api/v3/delete-groups-batch`: deletes up to 50 user groups.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes 1 to 50 user groups, by their codes.
///
/// A code that no group has is no error: the service was seen to report success, so a misspelt code goes unnoticed. What
/// becomes of the roles and permissions that a group had is not documented.
///
/// @example
/// ```ts
/// await client.deleteGroupsBatch({ codeList: ["developers", "designers"] });
/// ```
// The service was seen to report success for a code without a group, so twice is the same as once.
#[endpoint(POST "/api/v3/delete-groups-batch", idempotent)]
fn delete_groups_batch(input: DeleteGroupsReqDto) -> IsSuccessRespDto;

/// Input of `deleteGroupsBatch`.
#[dto]
pub struct DeleteGroupsReqDto {
    /// Codes of the groups to delete, 1 to 50.
    #[shape(len = 1..=50)]
    pub code_list: Vec<String>,
}
