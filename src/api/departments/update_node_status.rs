//! `POST /api/v3/update-department-status`: enables or disables a department.

use crate::api::prelude::*;

/// Enables or disables a department.
///
/// The form of `data` is not known: it is typed `unknown` and passed on unchanged. Rejects with
/// `kind: "not_found"` when the department does not exist.
///
/// @example
/// ```ts
/// await client.updateNodeStatus({ departmentId, status: false });
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-department-status", idempotent)]
fn update_node_status(input: UpdateDepartmentStatusReqDto) -> Node;

/// Input of `updateNodeStatus`.
#[dto]
pub struct UpdateDepartmentStatusReqDto {
    /// `true` enables, `false` disables the department.
    pub status: bool,
    /// Id of the department, assigned by the service.
    #[shape(len = 1..)]
    pub department_id: String,
}

/// Response of `updateNodeStatus`. The API names the type and does not document its fields; presumably it has the usual
/// envelope.
#[dto]
pub type Node = Resp<Json>;
