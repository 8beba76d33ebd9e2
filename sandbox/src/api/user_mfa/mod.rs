//! Second factors of users.

mod get_info;
mod get_otp_secret;
mod get_status;
mod import_otp;
mod set_status;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get_info::GET_USER_MFA_INFO,
    &set_status::SET_USERS_MFA_STATUS,
    &get_status::GET_USER_MFA_STATUS,
    &import_otp::IMPORT_OTP,
    &get_otp_secret::GET_OTP_SECRET_BY_USER,
];
