//! How a sync task reaches the other system.

use super::business_configs::{
    SyncTaskFxiaokeClientConfig, SyncTaskItalentClientConfig, SyncTaskKayangClientConfig,
    SyncTaskMaycurClientConfig, SyncTaskMokaClientConfig, SyncTaskXiaoshouyiClientConfig,
};
use super::directory_configs::{
    SyncTaskActiveDirectoryClientConfig, SyncTaskLdapClientConfig, SyncTaskScimClientConfig,
};
use super::office_configs::{
    SyncTaskDingtalkClientConfig, SyncTaskLarkClientConfig, SyncTaskWechatworkClientConfig,
};
use crate::api::prelude::*;

/// How a sync task reaches the other system. Give the part for the task's `syncTaskType` alone. All values are kept out of errors
/// and events.
// Each part is a secret as a whole: one that is given as JSON text would stand in the message otherwise.
#[dto]
pub struct SyncTaskClientConfig {
    /// For `lark`.
    #[shape(secret)]
    pub lark_config: Option<SyncTaskLarkClientConfig>,
    /// For `lark-international`.
    #[shape(secret)]
    pub lark_international_config: Option<SyncTaskLarkClientConfig>,
    /// For `wechatwork`.
    #[shape(secret)]
    pub wechatwork_config: Option<SyncTaskWechatworkClientConfig>,
    /// For `dingtalk`.
    #[shape(secret)]
    pub dingtalk_config: Option<SyncTaskDingtalkClientConfig>,
    /// For `moka`.
    #[shape(secret)]
    pub moka_config: Option<SyncTaskMokaClientConfig>,
    /// For `scim`.
    #[shape(secret)]
    pub scim_config: Option<SyncTaskScimClientConfig>,
    /// For `active-directory`.
    #[shape(secret)]
    pub active_directory_config: Option<SyncTaskActiveDirectoryClientConfig>,
    /// For `ldap`.
    #[shape(secret)]
    pub ldap_config: Option<SyncTaskLdapClientConfig>,
    /// For `italent`.
    #[shape(secret)]
    pub italent_config: Option<SyncTaskItalentClientConfig>,
    /// For `maycur`.
    #[shape(secret)]
    pub maycur_config: Option<SyncTaskMaycurClientConfig>,
    /// For `fxiaoke`.
    #[shape(secret)]
    pub fxiaoke_config: Option<SyncTaskFxiaokeClientConfig>,
    /// For `xiaoshouyi`.
    #[shape(secret)]
    pub xiaoshouyi_config: Option<SyncTaskXiaoshouyiClientConfig>,
    /// For `kayang`.
    #[shape(secret)]
    pub kayang_config: Option<SyncTaskKayangClientConfig>,
}
