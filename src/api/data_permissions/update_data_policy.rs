//! `POST /api/v3/update-data-policy`: changes name, description or statements of a data policy.

use super::data_statement_permission::DataStatementPermissionDto;
use crate::api::prelude::*;

/// Changes name, description or statements of a data policy, and resolves to it without its statements.
///
/// It changes the rights of everybody whom the policy is granted to: `listDataPolicyTargets` lists them.
/// `statementList` presumably replaces all statements, which is not documented: send all that are to hold, those that
/// deny above all. Conditions that were set in the console have no field here: new statements may drop them, and so
/// open data. Only the fields that are given are sent; whether the others keep their values is not documented, so send
/// them too, as below.
///
/// How the service refuses an id that no policy has, or a name that is in use, is not documented. Where another service
/// behind it refuses or fails, other calls for data policies were seen to reject with `kind: "api"` and `statusCode: 602`.
///
/// @example
/// ```ts
/// const { data } = await client.listDataPolices({ query: "Editors of the wiki" });
/// const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
/// if (policy) {
///   await client.updateDataPolicy({
///     policyId: policy.policyId,
///     policyName: policy.policyName,
///     description: policy.description,
///     statementList: [
///       { effect: "ALLOW", permissions: ["intranet/wiki/read", "intranet/wiki/write"] },
///       { effect: "DENY", permissions: ["intranet/files/reports/finance/read"] },
///     ],
///   });
/// }
/// ```
// It writes absolute values, so twice is the same as once. Should it add the statements, the same ones twice allow and
// deny what they did once.
#[endpoint(POST "/api/v3/update-data-policy", idempotent)]
fn update_data_policy(input: UpdateDataPolicyDto) -> UpdateDataPolicyResponseDto;

/// Input of `updateDataPolicy`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateDataPolicyDto {
    /// Id of the policy to change, assigned by the service.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// New name, unique in the user pool, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub policy_name: Option<String>,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
    /// All that the policy allows and denies from now on, 1 to 5 entries.
    #[shape(len = 1..=5)]
    pub statement_list: Option<Vec<DataStatementPermissionDto>>,
}

/// Response of `updateDataPolicy`.
#[dto]
pub type UpdateDataPolicyResponseDto = Resp<UpdateDataPolicyRespDto>;

/// The data policy after `updateDataPolicy`, without its statements. Any field may be missing.
#[dto]
pub struct UpdateDataPolicyRespDto {
    /// Id assigned by the service. An update does not change it.
    pub policy_id: String,
    /// Name, unique in the user pool.
    pub policy_name: String,
    /// Free text.
    pub description: Option<String>,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}
