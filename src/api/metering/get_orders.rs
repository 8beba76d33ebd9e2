//! `GET /api/v3/get-orders`: lists the orders of the user pool page by page.

use super::order_item::OrderItem;
use crate::api::prelude::*;

/// Lists one page of the orders of the user pool, with the total number.
///
/// @example
/// ```ts
/// const { data } = await client.getOrders({ page: 1, limit: 50 });
/// const unpaid = data.list.filter((order) => order.status === "1");
/// console.log(unpaid.map(({ orderNo, actualAmount }) => `${orderNo}: ${actualAmount}`));
/// ```
#[endpoint(GET "/api/v3/get-orders", rows(key = "orderNo"))]
fn get_orders(input: GetOrdersDto) -> CostGetOrdersRespDto;

/// Input of `getOrders`.
#[dto]
pub struct GetOrdersDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `getOrders`.
#[dto]
pub type CostGetOrdersRespDto = Resp<GetOrdersRes>;

/// One page of orders. Any field may be missing.
#[dto]
pub struct GetOrdersRes {
    /// Number of rows on all pages. The sources declare a text and show a number: it is a number here, whichever arrives.
    pub total_count: i32,
    /// The orders of this page.
    pub list: Vec<OrderItem>,
}
