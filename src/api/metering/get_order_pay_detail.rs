//! `GET /api/v3/get-order-pay-detail`: reads how an order of the user pool was paid.

use crate::api::prelude::*;

/// Reads how an order of the user pool was paid. Amounts and times are texts.
///
/// What comes for an order that is not paid, and the error for one that does not exist, are not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getOrderPayDetail({ orderNo: "2022080410062060e26f7fd6b9" });
/// console.log(data.paidTime, data.payType, data.paidAmount);
/// ```
#[endpoint(GET "/api/v3/get-order-pay-detail")]
fn get_order_pay_detail(input: GetOrderPayDetailDto) -> CostGetOrderPayDetailRespDto;

/// Input of `getOrderPayDetail`.
#[dto]
pub struct GetOrderPayDetailDto {
    /// Number of the order.
    #[shape(len = 1..)]
    pub order_no: String,
}

/// Response of `getOrderPayDetail`.
#[dto]
pub type CostGetOrderPayDetailRespDto = Resp<CostGetOrderPayDetail>;

/// How an order was paid. Any field may be missing.
#[dto]
pub struct CostGetOrderPayDetail {
    /// Number of the order.
    pub order_no: String,
    /// Number of the payment at the payment service.
    pub channel_order_no: String,
    /// Amount that was paid, as text, such as `"7.9"`. The currency is not documented.
    // The sources describe it as `channelOrderNo`; name and sample are those of an amount.
    pub paid_amount: String,
    /// Time of the payment: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
    pub paid_time: String,
    /// Account that paid.
    pub paid_account_no: String,
    /// State of the payment, a number as text. Its values are not documented.
    pub pay_status: String,
    /// Time of creation: `YYYY-MM-DD hh:mm:ss`. The time zone is not documented.
    pub create_time: String,
    /// Payment service, such as `Alipay`.
    pub pay_type: String,
}
