//! `GET /api/v3/list-sync-risk-operations`: lists the risk operations of a sync task, page by page.

use super::object_type::SyncObjectType;
use crate::api::prelude::*;

/// Lists one page of the risk operations of a sync task, with the total number.
///
/// By the vendor's guide, a risk operation is the deletion of a user or a department in the other system of a downstream
/// task: it waits for a confirmation, whatever triggers the task. `triggerSyncRiskOperations` confirms,
/// `cancelSyncRiskOperation` cancels. A page has 10 rows unless `limit` says otherwise (1 to 50). What the service does when
/// the task does not exist is not documented.
///
/// @example
/// ```ts
/// const waiting = client.iterate.listSyncRiskOperations({ syncTaskId: 1000, status: ["PENDING"] });
/// for await (const { syncRiskOperationId, objectType, objectName } of waiting) {
///   console.log(syncRiskOperationId, objectType, objectName);
/// }
/// ```
#[endpoint(GET "/api/v3/list-sync-risk-operations", rows(key = "syncRiskOperationId"))]
fn list_sync_risk_operations(input: ListSyncRiskOperationsDto) -> SyncRiskOperationPaginatedRespDto;

/// Input of `listSyncRiskOperations`.
#[dto]
pub struct ListSyncRiskOperationsDto {
    /// Id of the task, from 1, assigned by the service.
    #[shape(range = 1..)]
    pub sync_task_id: i64,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Lists only risk operations in one of these states, 1 to 50 entries. Presumably all without it: not documented.
    #[shape(len = 1..=50)]
    pub status: Option<Vec<SyncRiskOperationStatus>>,
    /// Lists only risk operations on these. Absent: on any.
    pub object_type: Option<Vec<SyncObjectType>>,
}

/// State of a risk operation.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SyncRiskOperationStatus {
    /// Not carried out yet.
    Pending,
    /// Carried out.
    Success,
    /// Failed.
    Failed,
    /// Cancelled.
    Canceled,
    /// Is being carried out.
    Executing,
}

/// Response of `listSyncRiskOperations`.
#[dto]
pub type SyncRiskOperationPaginatedRespDto = Resp<SyncRiskOperationPagingDto>;

/// One page of risk operations.
#[dto]
pub struct SyncRiskOperationPagingDto {
    /// Number of risk operations on all pages.
    pub total_count: i32,
    /// Risk operations of this page. Their order is not documented.
    pub list: Vec<SyncRiskOperationDto>,
}

/// An operation that waits for a confirmation, or did. Any field may be missing, and there may be further fields.
#[dto]
pub struct SyncRiskOperationDto {
    /// Id of the risk operation, assigned by the service.
    pub sync_risk_operation_id: i32,
    /// Id of the sync task that it belongs to.
    pub sync_task_id: i32,
    /// Time of creation: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: `YYYY-MM-DDThh:mm:ssZ`, UTC, with milliseconds.
    pub updated_at: String,
    /// State of the risk operation.
    pub status: SyncRiskOperationStatus,
    /// Priority: the smaller the number, the higher.
    pub level: i32,
    /// What the operation is about. The sources speak of user groups, too: other values may appear.
    pub object_type: Open<SyncObjectType>,
    /// Name of the user, the user group or the department.
    pub object_name: String,
    /// Id of the user, the user group or the department. In which of the two systems is not documented.
    pub object_id: String,
    /// Why it failed.
    pub err_msg: Option<String>,
}
