//! `POST /api/v3/update-access-key`: enables or disables an access key.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Enables or disables an access key of an administrator.
///
/// A program that uses a disabled key can no longer call this API: never disable the key that this client uses, which could
/// then not undo it. The sources say that the call sets the state of the key, to `activated` or `revoked`, and declare
/// `enable` for it; whether a revoked key can be activated again is not documented.
///
/// @example
/// ```ts
/// const ownKeyId = "64b1f0c2a9d3e8f705142255"; // The key that this client uses.
/// const { data } = await client.getAccessKeyList({ userId, status: ["activated"] });
/// const unused = data.find((key) => key.accessKeyId !== ownKeyId && key.lastDate && key.lastDate < "2025-01-01");
/// if (unused) await client.updateAccessKey({ accessKeyId: unused.accessKeyId, enable: false });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-access-key", idempotent)]
fn update_access_key(input: UpdateAccessKeyDto) -> IsSuccessRespDto;

/// Input of `updateAccessKey`.
#[dto]
pub struct UpdateAccessKeyDto {
    /// `true` lets programs use the key, `false` stops them.
    pub enable: bool,
    /// Id of the key.
    #[shape(len = 1..)]
    pub access_key_id: String,
}
