//! What the service reads out of a `User-Agent` header.

use crate::api::prelude::*;

/// What the service reads out of a `User-Agent` header. Any field may be missing.
#[dto]
pub struct ParsedUserAgent {
    /// Kind of device, such as `Desktop`.
    pub device: String,
    /// Name of the browser, by newer sources. Older ones call the field `browser`: read `ua.name ?? ua.browser`.
    pub name: Option<String>,
    /// Name of the browser, by older sources. Newer ones call the field `name`.
    pub browser: Option<String>,
    /// Operating system, such as `Windows`.
    pub os: String,
}
