//! The HTTP status and the envelope's `statusCode`, which uses the same numbers.

/// The status that decides. HTTP 401, 403 and 429 mean that nothing was done, also where the envelope's code is less exact
/// (500, 0).
pub fn deciding(status: u16, status_code: i32) -> i32 {
    match status {
        401 | 403 | 429 if !is_of_the_caller(status_code) => i32::from(status),
        _ => status_code,
    }
}

/// Whether the code says that nothing was done. 501: the server has no such call (RFC 9110, 15.6.2).
pub fn is_refusal(code: i32) -> bool {
    is_of_the_caller(code) || code == 501
}

fn is_of_the_caller(code: i32) -> bool {
    (300..500).contains(&code) && code != 408
}

/// Whether the same request may succeed later.
pub fn is_transient(code: i32) -> bool {
    code == 408 || code == 429 || (500..=599).contains(&code) && code != 501
}
