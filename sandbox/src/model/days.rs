//! Days as requests write them.

/// Returns whether a text is a day such as `1990-01-31`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    text.len() == 10 && humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).is_ok()
}
