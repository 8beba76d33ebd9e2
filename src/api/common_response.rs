//! The response of a call that returns nothing.

use crate::api::prelude::*;

/// Response of a call that returns nothing but its success: an envelope without `data`.
#[dto]
pub struct CommonResponseDto {
    /// Always 200: a call rejects on any other value.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer error code. Has no meaning on success.
    pub api_code: Option<i32>,
    /// Id of the request. The service's support asks for it.
    pub request_id: Option<String>,
}
