//! The words of risk lists and of risk policies.

use crate::api::prelude::*;

/// Which of two lists is meant.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskListType {
    /// The blacklist.
    Black,
    /// The whitelist.
    White,
}

/// What a risk policy works on.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyObject {
    /// IP addresses. By the sources' text, the only one that the service supports yet.
    Ip,
    /// Users. Not supported yet, by the sources' text.
    User,
}

/// Which IP addresses or users a risk policy watches.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyRange {
    /// All of them, those on the whitelist too.
    All,
    /// Those that are not on the whitelist.
    NotInWhiteList,
}

/// Whose events a risk policy counts. The sources explain the values by their names alone.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyCondition {
    /// Without a limit: presumably those of all IP addresses or users together.
    NoLimit,
    /// Those of a single IP address or a single user.
    One,
}

/// What a risk policy counts.
#[dto(rename_all = "snake_case")]
pub enum RiskPolicyEvent {
    /// Logins with a wrong password.
    PasswordWrong,
    /// Logins with a wrong account, presumably one that does not exist.
    AccountWrong,
}

/// How the entries that a risk policy added are removed.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyRemoveType {
    /// By people. By the sources' text, the only one that the service supports yet.
    Manual,
    /// By a policy. Not supported yet, by the sources' text.
    Schedule,
}

/// What a risk policy does when its threshold is reached.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyAction {
    /// Adds the IP address to the IP blacklist.
    AddIpBlackList,
    /// Adds the user to the user blacklist.
    AddUserBlackList,
}

/// What is forbidden for an IP address or a user that a risk policy adds to a blacklist.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskPolicyLimit {
    /// Logging in.
    ForbidLogin,
    /// Signing up.
    ForbidRegister,
}
