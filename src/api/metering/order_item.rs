//! An order of a user pool, as calls resolve to it.

use crate::api::prelude::*;

/// An order of a user pool. Any field may be missing. Amounts, numbers and times are texts; the currency is not documented.
#[dto]
pub struct OrderItem {
    /// Number of the order.
    pub order_no: String,
    /// Name of the plan in Chinese.
    pub goods_name: String,
    /// Name of the plan in English.
    pub goods_name_en: String,
    /// Price of one unit, as text.
    pub goods_unit_price: String,
    /// Number of units, as text.
    pub quantity: String,
    /// What the order costs in fact, as text.
    pub actual_amount: String,
    /// `1` not paid, `2` paid, `3` complete, `4` cancelled, `5` expired.
    pub status: String,
    /// `New` a first order, `Upgrade` a greater plan, `Renew` a longer time, `Overdue_Correct` a correction of an overdue
    /// plan, `Overflowed_Correct` one of use beyond the plan.
    pub order_type: String,
    /// Time of the order. Its form is not documented; that of `getOrderPayDetail` is `YYYY-MM-DD hh:mm:ss`.
    pub create_time: String,
    /// How the order came about: `Licence` by a licence, `Offline` by an offline deal, `Eadmin` in the back office,
    /// `SelfHelp` by the customer, `Cdkey` by a code of a campaign.
    pub source: String,
}
