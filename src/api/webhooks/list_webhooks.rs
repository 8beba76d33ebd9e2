//! Which page of a list to read, as `listWebhooks` and the audit logs take it.

use crate::api::prelude::*;

/// Which page of a list to read: input of `listWebhooks`, and `pagination` of the calls for audit logs.
#[dto]
pub struct ListWebhooksDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}
