//! Where and how a user makes the request that is checked, for the conditions of data policies.

use crate::api::prelude::*;

/// Where and how the user makes the request that is checked. The service compares it with the conditions of data policies
/// when `judgeConditionEnabled` is `true`; whether a condition holds without the field that it needs is not documented.
#[dto]
pub struct AuthEnvParams {
    /// IP address of the user, such as `127.0.0.1`: not that of the server which asks.
    pub ip: Option<String>,
    /// City, such as `北京`.
    pub city: Option<String>,
    /// Province or state, such as `湖北`.
    pub province: Option<String>,
    /// Country, such as `中国`.
    pub country: Option<String>,
    /// Kind of device.
    pub device_type: Option<AuthEnvDeviceType>,
    /// Operating system.
    pub system_type: Option<AuthEnvSystemType>,
    /// Browser.
    pub browser_type: Option<AuthEnvBrowserType>,
    /// Time of the request, `YYYY-MM-DDThh:mm:ssZ`. Samples of the documentation also have `2022-12-26 17:40:00`, whose
    /// time zone it does not say: refused here.
    #[shape(format = "DateTime")]
    pub request_date: Option<String>,
}

/// Kind of device that a user makes a request from.
#[dto]
pub enum AuthEnvDeviceType {
    /// A computer.
    #[shape(name = "PC")]
    Pc,
    /// A phone or another mobile device.
    Mobile,
}

/// Operating system that a user makes a request from.
#[dto]
pub enum AuthEnvSystemType {
    /// Windows.
    Windows,
    /// macOS.
    MacOS,
    /// Android.
    Android,
    /// iOS. Samples of the documentation also have `ios`: refused here.
    #[shape(name = "iOS")]
    IOS,
}

/// Browser that a user makes a request with.
#[dto]
pub enum AuthEnvBrowserType {
    /// Internet Explorer.
    #[shape(name = "IE")]
    Ie,
    /// Google Chrome.
    Chrome,
    /// Mozilla Firefox.
    Firefox,
    /// Apple Safari.
    Safari,
    /// Microsoft Edge.
    Edge,
    /// Opera.
    Opera,
    /// 360 Secure Browser.
    Safe360,
    /// QQ Browser.
    QQBrowser,
}
