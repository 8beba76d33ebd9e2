//! How a sync task reaches Lark, WeCom or DingTalk.

use crate::api::prelude::*;

/// How a sync task reaches Lark: the credentials of an app there.
#[dto]
pub struct SyncTaskLarkClientConfig {
    /// App ID of the app in Lark.
    #[shape(name = "app_id", len = 1..)]
    pub app_id: String,
    /// App Secret of the app in Lark.
    #[shape(name = "app_secret", len = 1.., secret)]
    pub app_secret: String,
    /// Encrypt Key of the app's event subscription, from the page of the app in Lark's developer console. Required for the
    /// trigger `automatic`.
    #[shape(name = "encrypt_key", secret)]
    pub encrypt_key: Option<String>,
    /// Verification Token of the app's event subscription, from the same page. Required for the trigger `automatic`.
    #[shape(name = "verification_token", secret)]
    pub verification_token: Option<String>,
}

/// How a sync task reaches WeCom.
#[dto]
pub struct SyncTaskWechatworkClientConfig {
    /// Corp ID of the company in WeCom.
    #[shape(name = "corpID", len = 1..)]
    pub corp_id: String,
    /// Secret of WeCom's contacts synchronisation; that of an app is another.
    #[shape(len = 1.., secret)]
    pub secret: String,
    /// Token for events of the contacts. By the vendor's guide, needed for the trigger `automatic`.
    #[shape(secret)]
    pub token: Option<String>,
    /// EncodingAESKey for events of the contacts. By the vendor's guide, needed for the trigger `automatic`.
    #[shape(name = "encodingAESKey", secret)]
    pub encoding_aes_key: Option<String>,
    /// Address of a proxy, presumably for the service's requests to WeCom: not documented.
    pub agent_url: Option<String>,
}

/// How a sync task reaches DingTalk: the credentials of an app there.
#[dto]
pub struct SyncTaskDingtalkClientConfig {
    /// CorpId of the company in DingTalk.
    #[shape(len = 1..)]
    pub corp_id: String,
    /// AppKey of the app in DingTalk.
    #[shape(len = 1..)]
    pub app_key: String,
    /// AppSecret of the app in DingTalk.
    #[shape(len = 1.., secret)]
    pub app_secret: String,
    /// Key that encrypts DingTalk's events. Presumably needed for the trigger `automatic`: not documented.
    #[shape(name = "aes_key", secret)]
    pub aes_key: Option<String>,
    /// Token that signs DingTalk's events. Presumably needed for the trigger `automatic`: not documented.
    #[shape(secret)]
    pub token: Option<String>,
}
