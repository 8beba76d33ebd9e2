//! Identities of users at external sources.

use crate::api::prelude::*;

/// An identity of a user at an external source.
#[dto]
pub struct IdentityDto {
    /// Id of this identity.
    pub identity_id: String,
    /// Id of the source.
    pub ext_idp_id: String,
    /// Kind of the source. The service adds kinds, so any other string is accepted too.
    pub provider: Open<IdentityProvider>,
    /// Kind of the identity at its source: `openid`, `unionid`, `primary` and the like.
    #[shape(name = "type")]
    pub kind: String,
    /// Id of the user at the source.
    pub user_id_in_idp: String,
    /// The source's own data about the user, unchanged.
    pub user_info_in_idp: JsonObject,
    /// Access token of the source. Not returned, by the documentation.
    #[shape(secret)]
    pub access_token: Option<String>,
    /// Refresh token of the source. Not returned, by the documentation.
    #[shape(secret)]
    pub refresh_token: Option<String>,
    /// Ids of the connections to the source that the identity came through.
    pub origin_conn_ids: Vec<String>,
}

/// An identity at an external source, for a new user.
#[dto]
pub struct CreateIdentityDto {
    /// Id of the source.
    #[shape(len = 1..)]
    pub ext_idp_id: String,
    /// Kind of the source. The service adds kinds, so any other string is accepted too.
    #[shape(len = 1..)]
    pub provider: Open<IdentityProvider>,
    /// Kind of the identity at its source: `openid`, `unionid`, `primary` and the like.
    #[shape(name = "type", len = 1..)]
    pub kind: String,
    /// Id of the user at the source.
    #[shape(len = 1..)]
    pub user_id_in_idp: String,
    /// The source's own data about the user, unchanged.
    pub user_info_in_idp: JsonObject,
    /// Access token of the source. Never shown in errors or events.
    #[shape(secret)]
    pub access_token: Option<String>,
    /// Refresh token of the source. Never shown in errors or events.
    #[shape(secret)]
    pub refresh_token: Option<String>,
    /// Ids of the connections to the source that the identity came through.
    pub origin_conn_ids: Vec<String>,
}

/// Kind of an external source of identities.
#[dto(rename_all = "snake_case")]
pub enum IdentityProvider {
    /// OpenID Connect.
    Oidc,
    /// OAuth 2.0.
    Oauth2,
    /// SAML.
    Saml,
    /// LDAP.
    Ldap,
    /// Active Directory.
    Ad,
    /// CAS.
    Cas,
    /// Azure Active Directory.
    #[shape(name = "azure-ad")]
    AzureAd,
    /// WeChat.
    Wechat,
    /// Google.
    Google,
    /// QQ.
    Qq,
    /// WeCom, also called WeChat Work.
    Wechatwork,
    /// DingTalk.
    Dingtalk,
    /// Weibo.
    Weibo,
    /// GitHub.
    Github,
    /// Alipay.
    Alipay,
    /// Apple.
    Apple,
    /// Baidu.
    Baidu,
    /// Lark, also called Feishu.
    Lark,
    /// GitLab.
    Gitlab,
    /// Twitter.
    Twitter,
    /// Facebook.
    Facebook,
    /// Slack.
    Slack,
    /// LinkedIn.
    Linkedin,
    /// Yidun.
    Yidun,
    /// QingCloud.
    Qingcloud,
    /// Gitee.
    Gitee,
    /// Instagram.
    Instagram,
    /// WeLink.
    Welink,
    /// Huawei.
    Huawei,
    /// Honor.
    Honor,
    /// Xiaomi.
    Xiaomi,
    /// OPPO.
    Oppo,
    /// AWS.
    Aws,
    /// Amazon.
    Amazon,
    /// Douyin.
    Douyin,
    /// Kuaishou.
    Kuaishou,
    /// LINE.
    Line,
    /// Documented by its name alone.
    Sdbz,
    /// Documented by its name alone.
    Zjzwfw,
    /// Documented by its name alone.
    Zzding,
    /// Documented by its name alone.
    Seeyona8v5,
}
