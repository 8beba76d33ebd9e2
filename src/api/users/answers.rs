//! The answers that several calls share.

use super::user::UserDto;
use crate::api::prelude::*;

/// Response of a call that resolves to one user.
#[dto]
pub type UserSingleRespDto = Resp<UserDto>;

/// Response of a call that resolves to several users.
#[dto]
pub type UserListRespDto = Resp<Vec<UserDto>>;

/// Response of a call that resolves to a page of users.
#[dto]
pub type UserPaginatedRespDto = Resp<UserPagingDto>;

/// One page of users.
#[dto]
pub struct UserPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The users on this page.
    pub list: Vec<UserDto>,
}
