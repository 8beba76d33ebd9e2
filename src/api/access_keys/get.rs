//! `GET /api/v3/get-access-key`: reads an access key of a co-administrator, with its secret.

use crate::api::prelude::*;

/// Reads an access key of a co-administrator, with its secret, and resolves to it in a list.
///
/// Keep the response out of logs and pages. What comes for a key that does not exist, an error or an empty list, is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.getAccessKey({ userId, accessKeyId: "64b1f0c2a9d3e8f705142255" });
/// console.log(data[0]?.enable, data[0]?.lastDate);
/// ```
#[endpoint(GET "/api/v3/get-access-key")]
fn get_access_key(input: GetAccessKeyDto) -> GetAccessKeyResponseDto;

/// Input of `getAccessKey`.
#[dto]
pub struct GetAccessKeyDto {
    /// User id of the co-administrator whom the key belongs to.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the key.
    #[shape(len = 1..)]
    pub access_key_id: String,
}

/// Response of `getAccessKey`. Its `data` is a list, though one key is asked for.
#[dto]
pub type GetAccessKeyResponseDto = Resp<Vec<GetAccessKeyRespDto>>;

/// An access key of a co-administrator. Any field may be missing.
#[dto]
pub struct GetAccessKeyRespDto {
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
