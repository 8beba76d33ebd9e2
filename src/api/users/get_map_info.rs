//! The response of `getUserMfaStatus`.

use super::get_mfa_info_data::GetMfaInfoDataDto;
use crate::api::prelude::*;

/// Response of a call that resolves to the state of a user's multi-factor authentication.
#[dto]
pub type GetMapInfoRespDto = Resp<GetMfaInfoDataDto>;
