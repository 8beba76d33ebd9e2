//! How a sync task reaches a system for people, expenses or customers.

use crate::api::prelude::*;

/// How a sync task reaches Moka HR. By the vendor's guide, Moka's support hands out these values.
#[dto]
pub struct SyncTaskMokaClientConfig {
    /// Name of the account in Moka.
    #[shape(len = 1..)]
    pub user_name: String,
    /// Code of the enterprise in Moka.
    #[shape(len = 1..)]
    pub ent_code: String,
    /// Code of Moka's API for employees.
    #[shape(name = "apiCode_employee", len = 1..)]
    pub api_code_employee: String,
    /// Code of Moka's API for departments.
    #[shape(name = "apiCode_department", len = 1..)]
    pub api_code_department: String,
    /// Private key for Moka's API.
    #[shape(len = 1.., secret)]
    pub private_key: String,
}

/// How a sync task reaches Beisen iTalent. By the vendor's guide, Beisen's support hands out these values.
#[dto]
pub struct SyncTaskItalentClientConfig {
    /// Id of the company as a tenant of iTalent; not a tenant of the user pool.
    #[shape(name = "tenant_id", len = 1..)]
    pub tenant_id: String,
    /// App Key of the app in iTalent.
    #[shape(name = "app_key", len = 1..)]
    pub app_key: String,
    /// App Secret of the app in iTalent.
    #[shape(name = "app_secret", len = 1.., secret)]
    pub app_secret: String,
}

/// How a sync task reaches Maycur. By the vendor's guide, Maycur's support hands out code and secret.
#[dto]
pub struct SyncTaskMaycurClientConfig {
    /// App Code of the app in Maycur.
    #[shape(name = "app_code", len = 1..)]
    pub app_code: String,
    /// App Secret of the app in Maycur.
    #[shape(name = "app_secret", len = 1.., secret)]
    pub app_secret: String,
    /// Address where users log in: by the vendor's guide `https://www.maycur.com`, or `https://uat.maycur.com` for tests.
    #[shape(len = 1..)]
    pub endpoint: String,
}

/// How a sync task reaches Fxiaoke.
#[dto]
pub struct SyncTaskFxiaokeClientConfig {
    /// App ID of the app in Fxiaoke.
    #[shape(len = 1..)]
    pub app_id: String,
    /// App Secret of the app in Fxiaoke.
    #[shape(len = 1.., secret)]
    pub app_secret: String,
    /// Permanent code by which the company lets the app in; as secret as the App Secret.
    #[shape(len = 1.., secret)]
    pub permanent_code: String,
    /// OpenUserId of the person in Fxiaoke in whose name the service acts.
    #[shape(len = 1..)]
    pub current_open_user_id: String,
}

/// How a sync task reaches Xiaoshouyi: the credentials of an app there, and of an account.
#[dto]
pub struct SyncTaskXiaoshouyiClientConfig {
    /// Client ID of the app in Xiaoshouyi.
    #[shape(name = "client_id", len = 1..)]
    pub client_id: String,
    /// Client secret of the app in Xiaoshouyi.
    #[shape(name = "client_secret", len = 1.., secret)]
    pub client_secret: String,
    /// User name of the account in Xiaoshouyi.
    #[shape(len = 1..)]
    pub username: String,
    /// Password of the account in Xiaoshouyi.
    #[shape(len = 1.., secret)]
    pub password: String,
}

/// How a sync task reaches Kayang HR.
#[dto]
pub struct SyncTaskKayangClientConfig {
    /// Address of the system.
    #[shape(len = 1..)]
    pub endpoint: String,
    /// Name of the account in the system.
    #[shape(len = 1..)]
    pub account: String,
    /// Password of the account.
    #[shape(len = 1.., secret)]
    pub password: String,
}
