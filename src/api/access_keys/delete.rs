//! `POST /api/v3/delete-access-key`: deletes an access key of a co-administrator.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes an access key of a co-administrator.
///
/// A program that uses the key can no longer call this API: never delete the key that this client uses. `updateAccessKey`
/// disables a key instead of deleting it. What comes for a key that does not exist is not documented. After `network`,
/// `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getAccessKeyList`.
///
/// @example
/// ```ts
/// const ownKeyId = "64b1f0c2a9d3e8f705142255"; // The key that this client uses.
/// const { data } = await client.getAccessKeyList({ userId, status: ["revoked"] });
/// const revoked = data.find((key) => key.accessKeyId !== ownKeyId && !key.enable);
/// if (revoked) await client.deleteAccessKey({ accessKeyId: revoked.accessKeyId });
/// ```
// A second one presumably finds no such key, which would report a deletion that was made as failed: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-access-key", non_idempotent)]
fn delete_access_key(input: DeleteAccessKeyDto) -> Bare<CommonResponseDto>;

/// Input of `deleteAccessKey`.
#[dto]
pub struct DeleteAccessKeyDto {
    /// Id of the key.
    #[shape(len = 1..)]
    pub access_key_id: String,
}
