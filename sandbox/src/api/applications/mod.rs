//! Applications.

mod get;
mod get_simple_info;
mod list;
mod list_simple_info;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_APPLICATION,
    &list::LIST_APPLICATIONS,
    &get_simple_info::GET_APPLICATION_SIMPLE_INFO,
    &list_simple_info::LIST_APPLICATION_SIMPLE_INFO,
];
