//! The HTTP status and the envelope's `statusCode`, which uses the same numbers.

/// The status that decides. HTTP 401, 403 and 429 mean that nothing was done, also where the envelope's code is less exact
/// (500, 0).
pub fn deciding(status: u16, status_code: i32) -> i32 {
    match status {
        401 | 403 | 429 if !is_refusal(status_code) => i32::from(status),
        _ => status_code,
    }
}

/// Whether the code says that nothing was done.
pub fn is_refusal(code: i32) -> bool {
    (300..500).contains(&code) && code != 408
}

/// Whether the same request may succeed later.
pub fn is_transient(code: i32) -> bool {
    code == 408 || code == 429 || (500..=599).contains(&code) && code != 501
}
