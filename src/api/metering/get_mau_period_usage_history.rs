//! `GET /api/v3/get-mau-period-usage-history`: lists how many monthly active users the user pool had in past periods.

use crate::api::prelude::*;

/// Lists how many monthly active users (MAU) the user pool had, by the periods that its plan counts. Days and numbers are
/// texts.
///
/// @example
/// ```ts
/// const { data } = await client.getMauPeriodUsageHistory({ startTime: "20220101", endTime: "20221231" });
/// for (const { periodStartTime, current, amount } of data.records) console.log(periodStartTime, current, amount);
/// ```
#[endpoint(GET "/api/v3/get-mau-period-usage-history")]
fn get_mau_period_usage_history(input: GetMauPeriodUsageHistoryDto) -> CostGetMauPeriodUsageHistoryRespDto;

/// Input of `getMauPeriodUsageHistory`.
#[dto]
pub struct GetMauPeriodUsageHistoryDto {
    /// First day, `YYYYMMDD`.
    #[shape(len = 1..)]
    pub start_time: String,
    /// Last day, `YYYYMMDD`.
    #[shape(len = 1..)]
    pub end_time: String,
}

/// Response of `getMauPeriodUsageHistory`.
#[dto]
pub type CostGetMauPeriodUsageHistoryRespDto = Resp<MauPeriodUsageHistory>;

/// The periods. Any field may be missing.
#[dto]
pub struct MauPeriodUsageHistory {
    /// One entry for each period.
    pub records: Vec<MauPeriodUsageHistoryDto>,
}

/// The monthly active users (MAU) of one period. Any field may be missing.
#[dto]
pub struct MauPeriodUsageHistoryDto {
    /// First day of the period, `YYYYMMDD`.
    pub period_start_time: String,
    /// Last day of the period, `YYYYMMDD`.
    pub period_end_time: String,
    /// Total of MAU of the period, as text. The sources describe it nearly as `current`; in `getUsageInfo` a field of this
    /// name is what the plan includes.
    pub amount: String,
    /// Used MAU of the period, as text.
    pub current: String,
}
