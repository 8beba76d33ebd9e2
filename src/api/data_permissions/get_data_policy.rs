//! `GET /api/v3/get-data-policy`: reads a data policy by its id.

use crate::api::prelude::*;

/// Reads a data policy by its id.
///
/// The documentation promises the statements too, but describes no field for them: do not rely on them, and keep the
/// statements that you set, which `updateDataPolicy` needs. How the service refuses an id that no policy has is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
/// const found = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
/// if (found) {
///   const { data: policy } = await client.getDataPolicy({ policyId: found.policyId });
///   console.log(policy.updatedAt);
/// }
/// ```
#[endpoint(GET "/api/v3/get-data-policy")]
fn get_data_policy(input: GetDataPolicyDto) -> GetDataPolicyResponseDto;

/// Input of `getDataPolicy`.
#[dto]
pub struct GetDataPolicyDto {
    /// Id of the policy, assigned by the service.
    #[shape(len = 1..)]
    pub policy_id: String,
}

/// Response of `getDataPolicy`.
#[dto]
pub type GetDataPolicyResponseDto = Resp<GetDataPolicyRespDto>;

/// A data policy, as `getDataPolicy` returns it. Any field may be missing, and further ones may be there.
#[dto]
pub struct GetDataPolicyRespDto {
    /// Id assigned by the service.
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
