//! `GET /api/v3/get-application`: reads an application with its settings.

use super::application::ApplicationDto;
use crate::api::prelude::*;

/// Reads an application with its settings; `getApplicationSecret` reads its secret.
///
/// Rejects with `kind: "not_found"` when the application does not exist, or was deleted.
///
/// @example
/// ```ts
/// const { data } = await client.getApplication({ appId });
/// console.log(data.appName, data.redirectUris, data.loginConfig.enabledBasicLoginMethods);
/// ```
// What the settings of protocols hold is not documented.
#[endpoint(GET "/api/v3/get-application", secret)]
fn get_application(input: GetApplicationDto) -> ApplicationSingleRespDto;

/// Input of `getApplication`.
#[dto]
pub struct GetApplicationDto {
    /// Id of the application, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `getApplication`.
#[dto]
pub type ApplicationSingleRespDto = Resp<ApplicationDto>;
