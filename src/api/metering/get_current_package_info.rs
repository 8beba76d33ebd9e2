//! `GET /api/v3/get-current-package-info`: reads the plan of the user pool, and until when it is paid.

use crate::api::prelude::*;

/// Reads the plan of the user pool, and until when it is paid. Amounts, numbers and times are texts.
///
/// @example
/// ```ts
/// const { data } = await client.getCurrentPackageInfo();
/// if (Number(data.overdueDays) > 0) console.log(`${data.goodsPackage.nameEn} ended at ${data.endTime}.`);
/// ```
#[endpoint(GET "/api/v3/get-current-package-info")]
fn get_current_package_info() -> CostGetCurrentPackageRespDto;

/// Response of `getCurrentPackageInfo`.
#[dto]
pub type CostGetCurrentPackageRespDto = Resp<CostCurrentPackageInfo>;

/// The plan of a user pool, and until when it is paid. Any field may be missing.
#[dto]
pub struct CostCurrentPackageInfo {
    /// Code of the plan, such as `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// When the plan ends: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
    pub end_time: String,
    /// Days since the plan ended, as text; `"0"` while it holds.
    pub overdue_days: String,
    /// What the plan is. The sources' sample has a text in its place: such a value passes unchanged.
    pub goods_package: GoodsPackageDto,
}

/// A plan that can be ordered. Any field may be missing.
#[dto]
pub struct GoodsPackageDto {
    /// Name in Chinese.
    pub name: String,
    /// Name in English.
    pub name_en: String,
    /// Price of one unit, as text, such as `"99.00"`. Currency and unit are not documented.
    pub unit_price: String,
    /// Code of the plan, such as `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// Edition, such as `Enterprise`.
    pub group: String,
    /// What the plan is made for, such as `B2C`.
    pub scene_code: String,
    /// Number of monthly active users (MAU) that it includes, as text, such as `"1000"`.
    pub amount: String,
}
