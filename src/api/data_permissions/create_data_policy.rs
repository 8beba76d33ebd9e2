//! `POST /api/v3/create-data-policy`: creates a data policy from statements that allow or deny.

use super::data_statement_permission::DataStatementPermissionDto;
use crate::api::prelude::*;

/// Creates a data policy from statements that allow or deny actions on data resources, and resolves to its id, name and
/// description.
///
/// Presumably nobody gains or loses anything by it until `authorizeDataPolicies` grants the policy. What holds where
/// one statement allows and another denies the same action is not documented: try it with `checkPermission`.
///
/// Rejects with `kind: "api"` and `statusCode: 602` when another service behind it refuses or fails: see `serviceMessage`.
/// How a name that is in use is refused is not documented; ask `checkDataPolicyExists` before. After 602, `network`,
/// `timeout` or `bad_response` the policy may exist (`outcome: "unknown"`): look for its name with `listDataPolices`.
///
/// @example
/// ```ts
/// const { data } = await client.createDataPolicy({
///   policyName: "Editors of the wiki",
///   statementList: [
///     { effect: "ALLOW", permissions: ["intranet/wiki/read", "intranet/wiki/write"] },
///     { effect: "DENY", permissions: ["intranet/files/reports/finance/read"] },
///   ],
/// });
/// console.log(data.policyId);
/// ```
// What a second create does is not documented, and no call reads a policy by its name: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-data-policy", non_idempotent)]
fn create_data_policy(input: CreateDataPolicyDto) -> CreateDataPolicyResponseDto;

/// Input of `createDataPolicy`.
#[dto]
pub struct CreateDataPolicyDto {
    /// What the policy allows and denies, 1 to 5 entries.
    #[shape(len = 1..=5)]
    pub statement_list: Vec<DataStatementPermissionDto>,
    /// Name, unique in the user pool, 1 to 50 characters.
    #[shape(len = 1..=50)]
    pub policy_name: String,
    /// Free text, at most 200 characters.
    #[shape(len = 0..=200)]
    pub description: Option<String>,
}

/// Response of `createDataPolicy`.
#[dto]
pub type CreateDataPolicyResponseDto = Resp<CreateDataPolicyRespDto>;

/// The data policy that `createDataPolicy` created, without its statements. Any field may be missing.
#[dto]
pub struct CreateDataPolicyRespDto {
    /// Id assigned by the service: grants, updates and deletions need it.
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
