//! `POST /api/v3/user-list`: adds users to the user blacklist or the user whitelist.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Adds users to the user blacklist or the user whitelist, whichever `userListType` says. It creates no user: `createUser`
/// does.
///
/// `limitList` says what is forbidden or made easier for them. The response has no ids of entries: `findUserList` has them.
/// What happens to a user who is listed already or does not exist, and whether the others are listed then, is not
/// documented. After `network`, `timeout` or `bad_response` the users may be listed (`outcome: "unknown"`): check with
/// `findUserList`.
///
/// @example
/// ```ts
/// const { data: mallory } = await client.getUser({ userId: "mallory", userIdType: "username" });
/// await client.addUser({
///   userIds: [mallory.userId],
///   userListType: "BLACK",
///   limitList: ["FORBID_LOGIN"],
///   addType: "MANUAL",
///   removeType: "MANUAL",
///   expireAt: Date.now() + 7 * 24 * 60 * 60 * 1000,
/// });
/// ```
// No source says whether a second one lists a user twice, is refused or changes nothing: it is never repeated blindly.
#[endpoint(POST "/api/v3/user-list", non_idempotent)]
fn add_user(input: UserListCreateDto) -> Bare<CommonResponseDto>;

/// Input of `addUser`.
#[dto]
pub struct UserListCreateDto {
    /// When the entries expire: a number, presumably of milliseconds since 1970 (UTC), as of `Date.now()`. The sources show a
    /// date as text, which `add` takes.
    pub expire_at: i64,
    /// What holds for these users: `FORBID_LOGIN` (they cannot log in), `FORBID_REGISTER` (they cannot sign up) or `SKIP_MFA`
    /// (their logins skip multi-factor authentication). Which of them belong on which list is not documented.
    pub limit_list: Vec<String>,
    /// How the entries are removed: `MANUAL` by people, `SCHEDULE` by a policy. Whether an entry with `MANUAL` ends
    /// at `expireAt` by itself is not documented.
    #[shape(len = 1..)]
    pub remove_type: String,
    /// How the entries are added: `MANUAL` by people, `SCHEDULE` by a policy.
    #[shape(len = 1..)]
    pub add_type: String,
    /// List that the users go on: `BLACK` or `WHITE`.
    #[shape(len = 1..)]
    pub user_list_type: String,
    /// Ids of the users, assigned by the service, at least 1. Declared as a list, while the sources' text speaks of commas
    /// between several. The maximum number is not documented.
    // Whom an empty list means is not documented either: it could lock out too many.
    #[shape(len = 1..)]
    pub user_ids: Vec<String>,
}
