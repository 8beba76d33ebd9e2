//! The kinds and the entries of a sign-up whitelist, and the response of its deletions.

use crate::api::IsSuccessDto;
use crate::api::prelude::*;

/// What the entries of a sign-up whitelist are.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WhitelistType {
    /// Login names.
    Username,
    /// E-mail addresses. By the vendor's guide to the API's former version, upper and lower case are the same.
    Email,
    /// Phone numbers. Whether with their country code is not documented.
    Phone,
}

/// Response of a call that returns entries of a sign-up whitelist: always a list. The sources declare a single entry, which
/// becomes a list of one.
#[dto]
pub type WhitelistListRespDto = Resp<Vec<WhitelistRespDto>>;

/// An entry of a sign-up whitelist. Any field may be missing.
#[dto]
pub struct WhitelistRespDto {
    /// The login name, e-mail address or phone number that may sign up.
    pub value: String,
    /// Time the entry was added. The sources show a number as text, without its unit; the vendor's guide to the API's former
    /// version shows ISO 8601.
    pub created_at: String,
}

/// Response of `deleteWhitelist` and `deleteWhitelistOfApp`: `success` itself, or an envelope that holds it in `data`. The
/// sources declare the former, and nearly all other calls return an envelope: `response.data ?? response` has it in both cases.
#[dto]
pub struct DeleteWhitelistRespDto {
    /// The result, if the service sends an envelope. The field beside it is missing then.
    pub data: Option<IsSuccessDto>,
    /// Whether the entries were deleted. Where the service says `false`, here or in `data`, the call rejects with
    /// `kind: "api"`.
    pub success: Option<bool>,
}
