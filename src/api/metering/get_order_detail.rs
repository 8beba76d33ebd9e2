//! `GET /api/v3/get-order-detail`: reads an order of the user pool.

use super::order_item::OrderItem;
use crate::api::prelude::*;

/// Reads an order of the user pool.
///
/// `getOrderPayDetail` reads how it was paid. The error for an order that does not exist is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getOrderDetail({ orderNo: "2022080410062060e26f7fd6b9" });
/// console.log(data.goodsNameEn, data.quantity, data.actualAmount);
/// ```
#[endpoint(GET "/api/v3/get-order-detail")]
fn get_order_detail(input: GetOrderDetailDto) -> CostGetOrderDetailRespDto;

/// Input of `getOrderDetail`.
#[dto]
pub struct GetOrderDetailDto {
    /// Number of the order.
    #[shape(len = 1..)]
    pub order_no: String,
}

/// Response of `getOrderDetail`.
#[dto]
pub type CostGetOrderDetailRespDto = Resp<OrderItem>;
