//! `POST /api/v3/create-access-key`: creates an access key of a co-administrator.

use crate::api::prelude::*;

/// Creates an access key of a co-administrator, a pair of id and secret, and resolves to it in a list.
///
/// A program that has the pair calls this API in the name of its owner: keep it as you keep passwords, out of logs and
/// pages. How many keys one person may have is not documented. After `network`, `timeout` or `bad_response` there may be a new
/// key (`outcome: "unknown"`): look with `getAccessKeyList`, and delete a key that nobody uses.
///
/// @example
/// ```ts
/// const { data } = await client.createAccessKey({ type: "userpool", userId });
/// // For the secret store of the server that is to use it, at once.
/// const environments = data.map(({ accessKeyId, accessKeySecret }) => ({
///   GENAUTH_ACCESS_KEY_ID: accessKeyId,
///   GENAUTH_ACCESS_KEY_SECRET: accessKeySecret,
/// }));
/// ```
// Each call makes a new key: repeated blindly, it would leave one that is valid and that nobody knows of.
#[endpoint(POST "/api/v3/create-access-key", non_idempotent)]
fn create_access_key(input: CreateAccessKeyDto) -> CreateAccessKeyResponseDto;

/// Input of `createAccessKey`.
#[dto]
pub struct CreateAccessKeyDto {
    /// Kind of the key, such as `userpool`. Other values are not documented.
    #[shape(name = "type", len = 1..)]
    pub kind: String,
    /// User id of the co-administrator whom the key belongs to. Whose it is without one is not documented.
    pub user_id: Option<String>,
    /// Tenant that the key belongs to. Default: the client's `tenantId`; without one, presumably none.
    pub tenant_id: Option<String>,
}

/// Response of `createAccessKey`. Its `data` is a list, though one key is created.
#[dto]
pub type CreateAccessKeyResponseDto = Resp<Vec<CreateAccessKeyRespDto>>;

/// The new access key. Any field may be missing.
#[dto]
pub struct CreateAccessKeyRespDto {
    /// Id of the key: the public half of the pair, which each signed request names.
    pub access_key_id: String,
    /// Secret of the key, by which requests are signed.
    #[shape(secret)]
    pub access_key_secret: String,
    /// User id of the owner.
    pub user_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// State of the key: presumably one of those by which `getAccessKeyList` filters, while the sources show `stop`.
    pub status: String,
    /// Time of the last use: ISO 8601, UTC, with milliseconds.
    pub last_date: String,
    /// User pool that the key gives access to.
    pub user_pool_id: String,
    /// Whether the key can be used.
    pub enable: bool,
}
