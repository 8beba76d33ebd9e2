//! Metering: the plan of the user pool, what is used of it, and its orders.

pub mod get_all_rights_item;
pub mod get_current_package_info;
pub mod get_mau_period_usage_history;
pub mod get_order_detail;
pub mod get_order_pay_detail;
pub mod get_orders;
pub mod get_usage_info;
pub mod order_item;
