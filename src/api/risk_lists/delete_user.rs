//! `DELETE /api/v3/user-list/{id}`: removes an entry from the user blacklist or the user whitelist.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Removes an entry from the user blacklist or the user whitelist, by its id. The user stays.
///
/// The sources speak of deleting the list; the id in the path is presumably that of one entry, as `findUserList` has it. How
/// the service refuses an id that does not exist is not documented. After `network`, `timeout` or `bad_response` the entry may
/// be removed (`outcome: "unknown"`): check with `findUserList`.
///
/// @example
/// ```ts
/// const ids: string[] = [];
/// for await (const entry of client.iterate.findUserList({ userListType: "BLACK" })) {
///   if (entry.userId === userId) ids.push(entry.id);
/// }
/// for (const id of ids) await client.deleteUserListById({ id });
/// ```
// What a second one answers is not documented: an error would report a removal that was made as failed. It is never repeated
// blindly.
#[endpoint(DELETE "/api/v3/user-list/{id}", non_idempotent)]
fn delete_user_list_by_id(input: DeleteUserListByIdQueryDto) -> Bare<CommonResponseDto>;

/// Input of `deleteUserListById`.
#[dto]
pub struct DeleteUserListByIdQueryDto {
    /// Id of the entry to remove, assigned by the service: `id` of a row of `findUserList`, not its `userId`.
    #[shape(len = 1..)]
    pub id: String,
}
