//! `GET /api/v3/check-data-resource-exists`: checks whether a code or a name is free for a data resource.

use crate::api::prelude::*;

/// Checks whether a code, a name or both are free for a data resource in a permission namespace.
///
/// Despite the call's name, `data.isValid` is `true` when no data resource has them, and `false` when one does; the call
/// resolves in both cases. Of a code and a name both must be free. Another call may take them before you do.
///
/// @example
/// ```ts
/// const { data } = await client.checkDataResourceExists({ namespaceCode: "intranet", resourceCode: "wiki" });
/// if (!data.isValid) console.log(data.message);
/// ```
#[endpoint(GET "/api/v3/check-data-resource-exists")]
fn check_data_resource_exists(input: CheckDataResourceExistsDto) -> CheckParamsDataResourceResponseDto;

/// Input of `checkDataResourceExists`: `resourceCode`, `resourceName` or both.
#[dto]
#[shape(one_of("resourceCode", "resourceName"))]
pub struct CheckDataResourceExistsDto {
    /// Code of the permission namespace in which they have to be free, at most 50 characters.
    #[shape(len = 1..=50)]
    pub namespace_code: String,
    /// Name to check, at most 50 characters.
    #[shape(len = 0..=50)]
    pub resource_name: Option<String>,
    /// Code to check, at most 50 characters.
    #[shape(len = 0..=50)]
    pub resource_code: Option<String>,
}

/// Response of `checkDataResourceExists`.
#[dto]
pub type CheckParamsDataResourceResponseDto = Resp<CheckParamsDataResourceRespDto>;

/// Whether a code and a name are free for a data resource. Any field may be missing.
#[dto]
pub struct CheckParamsDataResourceRespDto {
    /// `true`: free. `false`: a data resource has one of them.
    pub is_valid: bool,
    /// Why they are not free, for people. Absent when `isValid` is `true`.
    pub message: Option<String>,
}
