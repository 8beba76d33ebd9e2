//! `GET /api/v3/get-application-simple-info`: reads an application without its settings.

use super::application_simple_info::ApplicationSimpleInfoDto;
use crate::api::prelude::*;

/// Reads an application without its settings: names, logo, type.
///
/// Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does.
///
/// @example
/// ```ts
/// const { data } = await client.getApplicationSimpleInfo({ appId });
/// console.log(data.appName, data.appLogo);
/// ```
#[endpoint(GET "/api/v3/get-application-simple-info")]
fn get_application_simple_info(input: GetApplicationSimpleInfoDto) -> ApplicationSimpleInfoSingleRespDto;

/// Input of `getApplicationSimpleInfo`.
#[dto]
pub struct GetApplicationSimpleInfoDto {
    /// Id of the application, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
}

/// Response of `getApplicationSimpleInfo`.
#[dto]
pub type ApplicationSimpleInfoSingleRespDto = Resp<ApplicationSimpleInfoDto>;
