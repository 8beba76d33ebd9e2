//! `GET /api/v3/list-access-key`: lists the access keys of a co-administrator, with their secrets.

use crate::api::prelude::*;

/// Lists the access keys of a co-administrator, with their secrets.
///
/// Keep the response out of logs and pages. The call takes no page. Which keys it lists without `userId` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAccessKeyList({ userId, status: ["activated"] });
/// for (const { accessKeyId, createdAt, lastDate } of data) console.log(accessKeyId, createdAt, lastDate);
/// ```
#[endpoint(GET "/api/v3/list-access-key")]
fn get_access_key_list(input: ListAccessKeyDto) -> ListAccessKeyResponseDto;

/// Input of `getAccessKeyList`. How the conditions work together is not documented.
#[dto]
pub struct ListAccessKeyDto {
    /// User id of the co-administrator whose keys to list.
    pub user_id: Option<String>,
    /// Tenant whose keys to list. Default: the client's `tenantId`; without one, presumably any. Some sources do not know this
    /// field.
    pub tenant_id: Option<String>,
    /// Kind of the keys to list, such as `userpool`. Other values are not documented.
    #[shape(name = "type")]
    pub kind: Option<String>,
    /// States of the keys to list: `activated` is in use, `staging` may be replaced by a new key (rotated), `revoked` is no
    /// longer valid. Absent: presumably keys in any state.
    pub status: Option<Vec<String>>,
}

/// Response of `getAccessKeyList`.
#[dto]
pub type ListAccessKeyResponseDto = Resp<Vec<ListAccessKeyRespDto>>;

/// An access key in a list. Any field may be missing.
#[dto]
pub struct ListAccessKeyRespDto {
    /// Id of the key: the public half of the pair, which each signed request names.
    pub access_key_id: String,
    /// Secret of the key, by which requests are signed.
    #[shape(secret)]
    pub access_key_secret: String,
    /// User id of the owner.
    pub user_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// State of the key: presumably one of those by which the input filters, while the sources show `stop`.
    pub status: String,
    /// Time of the last use: ISO 8601, UTC, with milliseconds.
    pub last_date: String,
    /// User pool that the key gives access to.
    pub user_pool_id: String,
    /// Whether the key can be used.
    pub enable: bool,
}
