//! `GET /api/v3/get-usage-info`: reads how much of its plan the user pool uses.

use crate::api::prelude::*;

/// Reads how much the user pool uses of each benefit of its plan. Amounts are texts.
///
/// @example
/// ```ts
/// const { data } = await client.getUsageInfo();
/// const full = data.usages.filter(({ amount, current }) => Number(current) >= Number(amount));
/// console.log(full.map(({ modelCode }) => modelCode));
/// ```
#[endpoint(GET "/api/v3/get-usage-info")]
fn get_usage_info() -> CostGetCurrentUsageRespDto;

/// Response of `getUsageInfo`.
#[dto]
pub type CostGetCurrentUsageRespDto = Resp<CurrentUsageRespDto>;

/// What is used of the plan. Any field may be missing.
#[dto]
pub struct CurrentUsageRespDto {
    /// One entry for each benefit.
    pub usages: Vec<CurrentUsageDto>,
}

/// What is used of one benefit of the plan. Any field may be missing.
#[dto]
pub struct CurrentUsageDto {
    /// How much the plan includes, as text. How it shows a benefit without limit is not documented.
    pub amount: String,
    /// How much is used, as text.
    pub current: String,
    /// Whether it is a benefit of the trial period.
    pub experience: bool,
    /// Code of the benefit, such as `SocialConnections`.
    pub model_code: String,
    /// Name of the benefit, in the sources' sample with the code before it.
    pub model_name: String,
}
