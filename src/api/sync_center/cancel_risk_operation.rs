//! `POST /api/v3/cancel-sync-risk-operation`: cancels risk operations of a sync task.

use crate::api::prelude::*;

/// Cancels risk operations and resolves to those that were cancelled and those that were not.
///
/// By the vendor's guide, each is the deletion of a user or a department in the other system, which then keeps it. The
/// call also resolves when some or all fail: read `data.faildList`. No call takes it back; whether a later job lists
/// the same deletion again is not documented, nor what happens to one that is being carried out. After `network`,
/// `timeout` or `bad_response` they may be cancelled (`outcome: "unknown"`): check with `listSyncRiskOperations`.
///
/// @example
/// ```ts
/// const mistakes: number[] = [];
/// const waiting = client.iterate.listSyncRiskOperations({ syncTaskId: 1000, status: ["PENDING"] });
/// for await (const { objectType, objectId, syncRiskOperationId } of waiting) {
///   if (objectType === "USER" && objectId === userId) mistakes.push(syncRiskOperationId);
/// }
/// if (mistakes.length > 0) {
///   const { data } = await client.cancelSyncRiskOperation({ syncRiskOperationIds: mistakes });
///   if (data.faildList.length > 0) console.error("not cancelled", data.faildList);
/// }
/// ```
// A second one may report as failed what the first cancelled: it is never repeated blindly.
#[endpoint(POST "/api/v3/cancel-sync-risk-operation", non_idempotent)]
fn cancel_sync_risk_operation(input: CancelSyncRiskOperationDto) -> CancelSyncRiskOperationsRespDto;

/// Input of `cancelSyncRiskOperation`.
#[dto]
pub struct CancelSyncRiskOperationDto {
    /// Ids of the risk operations, as `listSyncRiskOperations` returns them, at least 1. The maximum number is not documented.
    // What an empty list does is not documented either: it could cancel too much.
    #[shape(len = 1..)]
    pub sync_risk_operation_ids: Vec<i64>,
}

/// Response of `cancelSyncRiskOperation`.
#[dto]
pub type CancelSyncRiskOperationsRespDto = Resp<CancelSyncRiskOperationsDataDto>;

/// Which risk operations were cancelled. Any field may be missing.
#[dto]
pub struct CancelSyncRiskOperationsDataDto {
    /// Ids of the risk operations that were cancelled.
    pub success_list: Vec<i32>,
    /// Ids of the risk operations that were not cancelled. The API spells it so.
    pub faild_list: Vec<i32>,
}
