//! `POST /api/v3/resign-user-batch`: marks up to 50 users as having left the company.

use super::resignation::{ResignUserBatchReqDto, ResignUserRespDto};
use crate::api::prelude::*;

/// Marks 1 to 50 users as having left the company. This cannot be undone.
///
/// They lose all permissions, departments, roles, user groups and posts. Their accounts stay with their basic data, but
/// are disabled: they can no longer log in to applications. `deleteUsersBatch` deletes them for good. Whether the
/// others are marked when one of them does not exist is not documented. After `network`, `timeout` or `bad_response`
/// they may be marked (`outcome: "unknown"`): look at `status` with `getUserBatch`.
///
/// @example
/// ```ts
/// await client.resignUserBatch({ userIds: leaverIds });
/// ```
// It may start further work of the service, and no source says what a second one does: it is never repeated blindly.
#[endpoint(POST "/api/v3/resign-user-batch", non_idempotent)]
fn resign_user_batch(input: ResignUserBatchReqDto) -> ResignUserRespDto;
