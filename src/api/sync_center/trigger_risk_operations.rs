//! `POST /api/v3/trigger-sync-risk-operations`: carries out risk operations of a sync task.

use crate::api::prelude::*;

/// Carries out risk operations, and resolves to those that succeeded and those that failed.
///
/// By the vendor's guide, each is the deletion of a user or a department in the other system, and this call is the
/// confirmation: no call takes it back. It also resolves when some or all fail: read `data.faildList`, and `errMsg` in
/// `listSyncRiskOperations`. By the same guide, a department that still has users may fail. What happens to one that is
/// cancelled or carried out already is not documented. After `network`, `timeout` or `bad_response` they may be carried out
/// (`outcome: "unknown"`): check with `listSyncRiskOperations`.
///
/// @example
/// ```ts
/// const { data: waiting } = await client.listSyncRiskOperations({ syncTaskId: 1000, status: ["PENDING"], limit: 50 });
/// const leaver = waiting.list.find(({ objectType, objectId }) => objectType === "USER" && objectId === userId);
/// if (leaver) {
///   const { data } = await client.triggerSyncRiskOperations({ syncRiskOperationIds: [leaver.syncRiskOperationId] });
///   console.log(data.successList, data.faildList);
/// }
/// ```
// A second one may delete what has come back since, or report as failed what the first carried out: it is never repeated blindly.
#[endpoint(POST "/api/v3/trigger-sync-risk-operations", non_idempotent)]
fn trigger_sync_risk_operations(input: TriggerSyncRiskOperationDto) -> TriggerSyncRiskOperationsRespDto;

/// Input of `triggerSyncRiskOperations`.
#[dto]
pub struct TriggerSyncRiskOperationDto {
    /// Ids of the risk operations, as `listSyncRiskOperations` returns them, at least 1. The maximum number is not documented.
    // What an empty list does is not documented either: it could delete too much.
    #[shape(len = 1..)]
    pub sync_risk_operation_ids: Vec<i64>,
}

/// Response of `triggerSyncRiskOperations`.
#[dto]
pub type TriggerSyncRiskOperationsRespDto = Resp<TriggerSyncRiskOperationsDataDto>;

/// Which risk operations were carried out. Any field may be missing.
#[dto]
pub struct TriggerSyncRiskOperationsDataDto {
    /// Ids of the risk operations that were carried out.
    pub success_list: Vec<i32>,
    /// Ids of the risk operations that failed. The API spells it so.
    pub faild_list: Vec<i32>,
}
