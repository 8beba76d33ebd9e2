//! `GET /api/v3/check-data-policy-exists`: checks whether a name for a data policy is free.

use crate::api::prelude::*;

/// Checks whether a name for a data policy is free in the user pool.
///
/// Despite the call's name, `isValid: true` means that no policy has the name. For a name in use the service was seen
/// to send `statusCode: 602`, so that the call rejects with `kind: "api"`. But 602 is also what it sends when another
/// service behind it fails: `serviceMessage` may tell them apart; to be sure, look for the very name with
/// `listSimpleDataPolices`.
///
/// @example
/// ```ts
/// const { data } = await client.checkDataPolicyExists({ policyName: "Editors of the wiki" });
/// if (data.isValid === true) console.log("This name is free.");
/// ```
#[endpoint(GET "/api/v3/check-data-policy-exists")]
fn check_data_policy_exists(input: CheckDataPolicyExistsDto) -> CheckParamsDataPolicyResponseDto;

/// Input of `checkDataPolicyExists`.
#[dto]
pub struct CheckDataPolicyExistsDto {
    /// Name to check, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub policy_name: String,
}

/// Response of `checkDataPolicyExists`.
#[dto]
pub type CheckParamsDataPolicyResponseDto = Resp<CheckParamsDataPolicyRespDto>;

/// Whether a data policy can have a name. Any field may be missing.
#[dto]
pub struct CheckParamsDataPolicyRespDto {
    /// Whether the name is free. A boolean that comes as text, `" false"` in the documentation, becomes one.
    pub is_valid: bool,
    /// Why not, for people; absent when `isValid` is `true`.
    pub message: Option<String>,
}
