//! `POST /api/v3/resign-public-account-batch`: marks up to 50 public accounts as having left the company.

use crate::api::prelude::*;
use crate::api::users::resignation::{ResignUserBatchReqDto, ResignUserRespDto};

/// Marks 1 to 50 public accounts as having left the company. This cannot be undone.
///
/// They lose all permissions, departments, roles, user groups and posts, and stay with their basic data, but are disabled: nobody
/// can log in to applications with them. `deletePublicAccountsBatch` deletes them for good. The sources' text speaks of users;
/// the ids are presumably those of public accounts, and what a user's id does here is not documented. Whether the others are
/// marked when one of them does not exist is not documented either. After `network`, `timeout` or `bad_response` they may be
/// marked (`outcome: "unknown"`): look at `status` with `getPublicAccountBatch`.
///
/// @example
/// ```ts
/// const { data: account } = await client.getPublicAccount({ userId: "lobby", userIdType: "username" });
/// const { data: users } = await client.getUsersOfPublicAccount({ publicAccountId: account.userId });
/// if (users.totalCount === 0) await client.resignPublicAccountBatch({ userIds: [account.userId] });
/// ```
// It may start further work of the service, and no source says what a second one does: it is never repeated blindly.
#[endpoint(POST "/api/v3/resign-public-account-batch", non_idempotent)]
fn resign_public_account_batch(input: ResignUserBatchReqDto) -> ResignUserRespDto;
