//! Languages of the login page.

use crate::api::prelude::*;

/// Language of the login page.
#[dto]
pub enum LoginPageLanguage {
    /// Chinese, simplified.
    #[shape(name = "zh-CN")]
    ZhCN,
    /// English.
    #[shape(name = "en-US")]
    EnUS,
    /// Chinese, traditional.
    #[shape(name = "zh-TW")]
    ZhTW,
    /// Japanese.
    #[shape(name = "ja-JP")]
    JaJP,
}
