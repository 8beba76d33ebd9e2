//! Conditions of permissions, as lists of authorized resources have them.

use crate::api::prelude::*;

/// A condition on which a permission depends: what of a request is compared, how, and with what. Any field may be missing.
/// Whether a permission needs all of its conditions or one of them is not documented.
#[dto]
pub struct PolicyCondition {
    /// What of a request, of its user or of the user's device is compared.
    pub param: PolicyConditionParam,
    /// How it is compared with `value`.
    pub operator: PolicyConditionOperator,
    /// What it is compared with: a text, whatever the operator compares.
    pub value: String,
}

/// What a condition compares. The sources give names alone: the words have the meaning that they have in access policies
/// elsewhere.
#[dto]
pub enum PolicyConditionParam {
    /// Id of the user pool.
    UserPoolId,
    /// Id of the application.
    AppId,
    /// Where the request comes from. In which form is not documented.
    RequestFrom,
    /// Id of the user.
    UserId,
    /// Resource name (ARN) of the user.
    UserArn,
    /// Date and time of the request.
    CurrentTime,
    /// Time of the request, as Unix time.
    EpochTime,
    /// IP address that the request comes from.
    SourceIp,
    /// The user. In which form is not documented.
    User,
    /// Whether the user has passed multi-factor authentication.
    MultiFactorAuthPresent,
    /// How long ago the user passed multi-factor authentication. Its unit is not documented.
    MultiFactorAuthAge,
    /// User agent of the request: the browser or program, as it names itself.
    UserAgent,
    /// Address of the page that the request comes from, by the header `Referer`.
    Referer,
    /// Device that the request comes from.
    Device,
    /// Operating system of the device.
    #[shape(name = "OS")]
    Os,
    /// Country that the request comes from.
    Country,
    /// Province or state that the request comes from.
    Province,
    /// City that the request comes from.
    City,
    /// Whether the device is another one than before.
    DeviceChanged,
    /// Whether the device is not trusted.
    DeviceUntrusted,
    /// Whether the request comes through a proxy that is not trusted.
    ProxyUntrusted,
    /// Applications that the user is logged in to.
    LoggedInApps,
    /// Permission group.
    Namespace,
}

/// How a condition compares. The sources give names alone: the words have the meaning that they have in access policies
/// elsewhere.
#[dto]
pub enum PolicyConditionOperator {
    /// Is `true` or `false`, as the value says.
    Bool,
    /// Is the date of the value.
    DateEquals,
    /// Is another date than the value.
    DateNotEquals,
    /// Is before the date of the value.
    DateLessThan,
    /// Is the date of the value, or before it.
    DateLessThanEquals,
    /// Is after the date of the value.
    DateGreaterThan,
    /// Is the date of the value, or after it.
    DateGreaterThanEquals,
    /// Is the IP address of the value, or within its range.
    IpAddress,
    /// Is neither the IP address of the value nor within its range.
    NotIpAddress,
    /// Is the number of the value.
    NumericEquals,
    /// Is another number than the value.
    NumericNotEquals,
    /// Is less than the number of the value.
    NumericLessThan,
    /// Is the number of the value, or less.
    NumericLessThanEquals,
    /// Is greater than the number of the value.
    NumericGreaterThan,
    /// Is the number of the value, or greater.
    NumericGreaterThanEquals,
    /// Is the text of the value, in the same case.
    StringEquals,
    /// Is another text than the value, or in another case.
    StringNotEquals,
    /// Is the text of the value, in any case.
    StringEqualsIgnoreCase,
    /// Is another text than the value, in any case.
    StringNotEqualsIgnoreCase,
    /// Matches the pattern of the value. Its wildcards are not documented.
    StringLike,
    /// Does not match the pattern of the value. Its wildcards are not documented.
    StringNotLike,
    /// Is a list that contains the value.
    ListContains,
}
