//! What statuses say: HTTP's, and the envelope's `statusCode`, which has the same numbers.

/// The one that decides. Whoever refuses with HTTP 401, 403 or 429 did nothing, also where the envelope says no more than that it
/// failed (500, 0).
pub fn deciding(status: u16, status_code: i32) -> i32 {
    match status {
        401 | 403 | 429 if !is_refusal(status_code) => i32::from(status),
        _ => status_code,
    }
}

/// Whether nothing was done.
pub fn is_refusal(code: i32) -> bool {
    (300..500).contains(&code) && code != 408
}

/// Whether the same request may end otherwise later.
pub fn is_transient(code: i32) -> bool {
    code == 408 || code == 429 || (500..=599).contains(&code) && code != 501
}
