//! `POST /api/v3/get-weixin-access-token`: reads the access token of a WeChat mini program or official account.

use crate::api::prelude::*;

/// Reads the access token of a WeChat mini program or official account that the service keeps for its own calls of WeChat.
///
/// Use it where you call WeChat's API yourself, rather than fetch one: at WeChat a new token ends the one before it, and the
/// service's calls would fail. Read it anew when it has ended. Anyone who has the token can act as the mini program or
/// account.
///
/// @example
/// ```ts
/// const { data } = await client.getWechatMpAccessTokenInfo({ appId: "wx8f3a2b1c0d9e7f65", appSecret });
/// const endsAt = new Date(Number(data.expiresAt) * 1000);
/// ```
// It only reads, though it is a POST: it answers from the service's cache, and presumably fetches a token from WeChat only
// when the last one has ended.
#[endpoint(POST "/api/v3/get-weixin-access-token", safe)]
fn get_wechat_mp_access_token_info(input: GetWechatAccessTokenDto) -> GetWechatAccessTokenInfoRespDto;

/// Input of `getWechatMpAccessTokenInfo`.
#[dto]
pub struct GetWechatAccessTokenDto {
    /// AppId of the mini program or official account, assigned by WeChat; not an application of the user pool.
    #[shape(len = 1..)]
    pub app_id: String,
    /// AppSecret of the mini program or official account. Never shown in errors or events.
    #[shape(len = 1.., secret)]
    pub app_secret: String,
}

/// Response of `getWechatMpAccessTokenInfo`.
#[dto]
pub type GetWechatAccessTokenInfoRespDto = Resp<GetWechatAccessTokenDataDto>;

/// Access token of a WeChat mini program or official account. Any field may be missing.
#[dto]
pub struct GetWechatAccessTokenDataDto {
    /// Access token for WeChat's API. Never shown in errors or events.
    #[shape(secret)]
    pub access_token: String,
    /// When the token ends, in seconds since 1970 (UTC), as text.
    pub expires_at: String,
}
