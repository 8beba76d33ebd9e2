//! `POST /api/v3/refresh-application-secret`: gives an application a new secret.

use crate::api::prelude::*;

/// Gives an application a new secret and resolves to it. The former one presumably ends at once: be ready to give the
/// application the new one. No source says so: after a leak, check that the former one is refused.
///
/// Keep it as you keep passwords. Presumably rejects with `kind: "not_found"` when the application does not exist, as
/// `getApplication` does. After `network`, `timeout` or `bad_response` the secret may have changed (`outcome: "unknown"`):
/// `getApplicationSecret` reads the one that is in force.
///
/// @example
/// ```ts
/// const { data } = await client.refreshApplicationSecret({ appId });
/// // For the server of the application, at once.
/// const environment = { SHOP_APP_ID: appId, SHOP_APP_SECRET: data.secret };
/// ```
// Each call makes a new secret and ends the one before: repeated blindly, it would end a secret that was already handed on.
#[endpoint(POST "/api/v3/refresh-application-secret", non_idempotent)]
fn refresh_application_secret(input: RefreshApplicationSecretDto) -> RefreshApplicationSecretRespDto;

/// Input of `refreshApplicationSecret`.
#[dto]
pub struct RefreshApplicationSecretDto {
    /// Id of the application, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `refreshApplicationSecret`.
#[dto]
pub type RefreshApplicationSecretRespDto = Resp<RefreshApplicationSecretDataDto>;

/// The new secret of an application. The field may be missing.
#[dto]
pub struct RefreshApplicationSecretDataDto {
    /// Secret that is in force from now on.
    #[shape(secret)]
    pub secret: String,
}
