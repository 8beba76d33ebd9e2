//! The ways to reach an identity source.

use crate::api::prelude::*;

/// How users reach an identity source through a connection: its kind, and for some kinds where or by what they log in.
#[dto(rename_all = "camelCase")]
pub enum ExtIdpConnType {
    /// OpenID Connect.
    Oidc,
    /// OAuth 2.0.
    Oauth,
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
    /// Alipay.
    Alipay,
    /// Facebook.
    Facebook,
    /// Facebook, in a native app.
    #[shape(name = "facebook:mobile")]
    FacebookMobile,
    /// Twitter.
    Twitter,
    /// Google, in a native app.
    #[shape(name = "google:mobile")]
    GoogleMobile,
    /// Google.
    Google,
    /// WeChat, by a QR code on a web page.
    #[shape(name = "wechat:pc")]
    WechatPc,
    /// WeChat, in a native app.
    #[shape(name = "wechat:mobile")]
    WechatMobile,
    /// WeChat, on a web page inside WeChat's own browser.
    #[shape(name = "wechat:webpage-authorization")]
    WechatWebpageAuthorization,
    /// WeChat, by a QR code of an official account. Who scans it or follows the account becomes a user.
    #[shape(name = "wechatmp-qrcode")]
    WechatmpQrcode,
    /// WeChat, inside your own mini program.
    #[shape(name = "wechat:miniprogram:default")]
    WechatMiniprogramDefault,
    /// WeChat, by a QR code that opens the vendor's mini program for logins.
    #[shape(name = "wechat:miniprogram:qrconnect")]
    WechatMiniprogramQrconnect,
    /// WeChat, in a native app that opens the vendor's mini program for logins.
    #[shape(name = "wechat:miniprogram:app-launch")]
    WechatMiniprogramAppLaunch,
    /// GitHub.
    Github,
    /// GitHub, in a native app.
    #[shape(name = "github:mobile")]
    GithubMobile,
    /// QQ.
    Qq,
    /// QQ, in a native app.
    #[shape(name = "qq:mobile")]
    QqMobile,
    /// WeCom, by a QR code, for an application that the company made for itself.
    #[shape(name = "wechatwork:corp:qrconnect")]
    WechatworkCorpQrconnect,
    /// WeCom, by a QR code, for an application that another developed on behalf of the company.
    #[shape(name = "wechatwork:agency:qrconnect")]
    WechatworkAgencyQrconnect,
    /// WeCom, by a QR code, for an application of a service provider.
    #[shape(name = "wechatwork:service-provider:qrconnect")]
    WechatworkServiceProviderQrconnect,
    /// WeCom, in a native app.
    #[shape(name = "wechatwork:mobile")]
    WechatworkMobile,
    /// WeCom, in a native app, for an application that another developed on behalf of the company.
    #[shape(name = "wechatwork:agency:mobile")]
    WechatworkAgencyMobile,
    /// DingTalk.
    Dingtalk,
    /// DingTalk, in a native app.
    #[shape(name = "dingtalk:mobile")]
    DingtalkMobile,
    /// DingTalk, for an application of a service provider.
    #[shape(name = "dingtalk:provider")]
    DingtalkProvider,
    /// Weibo.
    Weibo,
    /// Weibo, in a native app.
    #[shape(name = "weibo:mobile")]
    WeiboMobile,
    /// Apple, in a native app.
    Apple,
    /// Apple, on a web page.
    #[shape(name = "apple:web")]
    AppleWeb,
    /// Baidu.
    Baidu,
    /// Baidu, in a native app.
    #[shape(name = "baidu:mobile")]
    BaiduMobile,
    /// Lark, also called Feishu, for an application that the company made for itself.
    #[shape(name = "lark-internal")]
    LarkInternal,
    /// Lark, for an application of Lark's store.
    #[shape(name = "lark-public")]
    LarkPublic,
    /// Lark, in a block. Documented by its name alone.
    #[shape(name = "lark-block")]
    LarkBlock,
    /// GitLab.
    Gitlab,
    /// GitLab, in a native app.
    #[shape(name = "gitlab:mobile")]
    GitlabMobile,
    /// LinkedIn.
    Linkedin,
    /// LinkedIn, in a native app.
    #[shape(name = "linkedin:mobile")]
    LinkedinMobile,
    /// Slack.
    Slack,
    /// Slack, in a native app.
    #[shape(name = "slack:mobile")]
    SlackMobile,
    /// Yidun: one-tap login with the phone number of the device.
    Yidun,
    /// QingCloud.
    Qingcloud,
    /// Gitee.
    Gitee,
    /// Gitee, in a native app.
    #[shape(name = "gitee:mobile")]
    GiteeMobile,
    /// Instagram.
    Instagram,
    /// WeLink.
    Welink,
    /// Active Directory, by Kerberos.
    #[shape(name = "ad-kerberos")]
    AdKerberos,
    /// Huawei.
    Huawei,
    /// Huawei, in a native app.
    #[shape(name = "huawei:mobile")]
    HuaweiMobile,
    /// Honor.
    Honor,
    /// Xiaomi.
    Xiaomi,
    /// Xiaomi, in a native app.
    #[shape(name = "xiaomi:mobile")]
    XiaomiMobile,
    /// AWS.
    Aws,
    /// Amazon.
    Amazon,
    /// Amazon, in a native app.
    #[shape(name = "amazon:mobile")]
    AmazonMobile,
    /// Douyin, in a native app.
    #[shape(name = "douyin:mobile")]
    DouyinMobile,
    /// Douyin, inside your own mini program. Some SDKs do not have it.
    #[shape(name = "douyin:miniprogram:default")]
    DouyinMiniprogramDefault,
    /// Kuaishou, in a native app.
    #[shape(name = "kuaishou:mobile")]
    KuaishouMobile,
    /// LINE, in a native app.
    #[shape(name = "line:mobile")]
    LineMobile,
    /// OPPO, in a native app.
    #[shape(name = "oppo:mobile")]
    OppoMobile,
    /// WeCom, by a QR code, for an application that the vendor developed on behalf of the company. One SDK writes
    /// `genauth` in place of `authing`.
    #[shape(name = "wechatwork:qrconnect:of:authing:agency")]
    WechatworkQrconnectOfAuthingAgency,
    /// Documented by its name alone.
    Sdbz,
    /// Documented by its name alone. Some SDKs do not have it.
    #[shape(name = "zjzwfw-qrcode")]
    ZjzwfwQrcode,
    /// Documented by its name alone. Some SDKs do not have it.
    Zzding,
    /// Documented by its name alone. Some SDKs do not have it.
    Seeyona8v5,
}
