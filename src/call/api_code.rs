//! The `apiCode`s that decide how a call goes on. `pkg-template/entry/codes.js` has all documented ones, for users.

/// The date of the request is too far from the service's clock.
pub const CLOCK: i32 = 1305;
/// The nonce of the request was used before.
pub const NONCE_USED: i32 = 1306;
