//! Why a request failed, for people.

/// Why a request failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// In Chinese.
    pub zh: String,
    /// In English, which logs have.
    pub en: String,
}

impl Reason {
    /// A reason in both languages.
    pub(super) fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Reason { zh: zh.into(), en: en.into() }
    }
}
