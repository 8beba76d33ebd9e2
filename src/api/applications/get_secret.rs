//! `GET /api/v3/get-application-secret`: reads the secret of an application.

use crate::api::prelude::*;

/// Reads the secret by which an application proves to the service who it is. Keep it as you keep passwords.
///
/// Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does.
///
/// @example
/// ```ts
/// const { data } = await client.getApplicationSecret({ appId });
/// // For the server of the application, never for a page.
/// const environment = { SHOP_APP_ID: appId, SHOP_APP_SECRET: data.secret };
/// ```
#[endpoint(GET "/api/v3/get-application-secret")]
fn get_application_secret(input: GetApplicationSecretDto) -> GetApplicationSecretRespDto;

/// Input of `getApplicationSecret`.
#[dto]
pub struct GetApplicationSecretDto {
    /// Id of the application, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `getApplicationSecret`.
#[dto]
pub type GetApplicationSecretRespDto = Resp<GetApplicationSecretDataDto>;

/// The secret of an application. The field may be missing.
#[dto]
pub struct GetApplicationSecretDataDto {
    /// Secret that is in force.
    #[shape(secret)]
    pub secret: String,
}
