//! `POST /api/v3/update-department-status`: enables or disables a department.

use crate::api::prelude::*;

/// Enables or disables a department.
///
/// The shape of the answer is not established: `data` is `unknown` and comes as the service sent it. Rejects with
/// `kind: "not_found"` when the department does not exist.
///
/// @example
/// ```ts
/// await client.updateNodeStatus({ departmentId, status: false });
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-department-status", idempotent)]
fn update_node_status(input: UpdateDepartmentStatusReqDto) -> Node;

/// What `updateNodeStatus` takes.
#[dto]
pub struct UpdateDepartmentStatusReqDto {
    /// `true` enables, `false` disables the department.
    pub status: bool,
    /// Id of the department, given by the service.
    #[shape(len = 1..)]
    pub department_id: String,
}

/// The answer of `updateNodeStatus`. The API names the type and says nothing of its fields: that it is an answer like
/// all others is presumed.
#[dto]
pub type Node = Resp<Json>;
