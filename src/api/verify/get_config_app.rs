//! `GET /api/v3/verify-config-app`: searches the applications of Authing Verify.

use crate::api::applications::application::ApplicationDto;
use crate::api::prelude::*;

/// Searches the applications of Authing Verify, an app of the vendor. What makes an application one of them is not
/// documented.
///
/// By the sources the response is one application, without an envelope around it; their summary calls it a list. If the
/// service sends an envelope, as nearly all other calls do, its `data` is in the response as well. A list without an
/// envelope rejects with `kind: "bad_response"`. The service's list of calls of 2026 does not have this one: it may be
/// gone.
///
/// @example
/// ```ts
/// const response = await client.getVerifyConfigApp({ keywords: "shop" });
/// const found: unknown = "data" in response ? response.data : response;
/// console.log(Array.isArray(found) ? `${found.length} applications` : response.appName);
/// ```
// What the settings of protocols hold is not documented.
#[endpoint(GET "/api/v3/verify-config-app", secret)]
fn get_verify_config_app(input: VerifyConfigAppDto) -> Bare<ApplicationDto>;

/// Input of `getVerifyConfigApp`.
#[dto]
pub struct VerifyConfigAppDto {
    /// Text to search for. Which fields it is compared with, and what its absence means, is not documented.
    pub keywords: Option<String>,
}
