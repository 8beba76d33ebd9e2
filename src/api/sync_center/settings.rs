//! What a sync task synchronises: with which system, in which direction, when and what.

use crate::api::prelude::*;

/// Kind of a system that a sync task synchronises with.
#[dto(rename_all = "camelCase")]
pub enum SyncTaskType {
    /// Lark, also called Feishu (飞书), in its edition for China.
    Lark,
    /// Lark's international edition.
    #[shape(name = "lark-international")]
    LarkInternational,
    /// WeCom, also called WeChat Work (企业微信).
    Wechatwork,
    /// DingTalk (钉钉).
    Dingtalk,
    /// Microsoft's Active Directory.
    #[shape(name = "active-directory")]
    ActiveDirectory,
    /// Beisen iTalent (北森).
    Italent,
    /// Maycur, expense claims (每刻报销).
    Maycur,
    /// A directory that speaks LDAP.
    Ldap,
    /// Moka HR.
    Moka,
    /// Fxiaoke (纷享销客).
    Fxiaoke,
    /// A system of your own that speaks SCIM; the sources call it the custom source.
    Scim,
    /// Xiaoshouyi (销售易).
    Xiaoshouyi,
    /// Kayang HR (嘉扬).
    Kayang,
    /// Not explained. `clientConfig` has no part for it.
    Custom,
}

/// Direction in which a sync task moves data.
#[dto(rename_all = "camelCase")]
pub enum SyncFlow {
    /// From the other system to GenAuth.
    Upstream,
    /// From GenAuth to the other system. By the vendor's guide, a deletion there waits for a confirmation first: see
    /// `listSyncRiskOperations`.
    Downstream,
}

/// What starts the jobs of a sync task.
#[dto(rename_all = "camelCase")]
pub enum SyncTrigger {
    /// A person or a script, with `triggerSyncTask`. By the vendor's guide, a job synchronises everything.
    Manually,
    /// The schedule `timedScheduler`. By the vendor's guide, a job does the same as one that is started manually.
    Timed,
    /// A change in the system that the data comes from, of which only what changed is synchronised. By the vendor's guide,
    /// only with DingTalk, WeCom and Lark.
    Automatic,
}

/// Which field of the source fills which field of the target.
#[dto]
pub struct SyncTaskFieldMapping {
    /// Field of the source, such as `mobile` of Lark.
    #[shape(len = 1..)]
    pub expression: String,
    /// Field of the target, such as `phone` of a GenAuth user.
    #[shape(len = 1..)]
    pub target_key: String,
}

/// What a downstream task synchronises. It has no effect on an upstream task.
#[dto]
pub struct SyncTaskProvisioningScope {
    /// `true`: all users and departments of the organization. What `false` leaves out is not documented. The sources call
    /// the field required, and name a default: `true`.
    pub all: bool,
    /// Whether to include users who are added later. The sources call the field required, and name a default: `true`.
    pub include_new_users: bool,
}

/// When the jobs of a task with the trigger `timed` start.
#[dto]
pub struct SyncTaskTimedScheduler {
    /// How often a job starts.
    pub cycle: SyncCycle,
    /// When the schedule begins: by the documentation's sample in milliseconds since 1970 (UTC), as of `Date.now()`.
    /// Presumably the later jobs start at the same time of the day. What a time in the past does is not documented.
    #[shape(unit = "milliseconds")]
    pub start_time: i64,
}

/// How often a scheduled job starts.
#[dto(rename_all = "camelCase")]
pub enum SyncCycle {
    /// Once a month.
    Month,
    /// Once a week.
    Week,
    /// Once a day.
    Days,
    /// Every six hours.
    SixHours,
    /// Every two hours.
    TwoHours,
}
