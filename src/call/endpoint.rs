//! The contract of one endpoint: where a call goes, what it takes, what it resolves to.

use super::shape::Shape;

/// One endpoint of the API. Each file below `src/api` holds one.
#[derive(Debug)]
pub struct Endpoint {
    /// Name of the method, as the official clients have it.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path on the host.
    pub path: &'static str,
    /// Whether the call may be sent again when nobody knows how the first one ended.
    pub repeat: Repeat,
    /// What the call takes.
    pub request: &'static Shape,
    /// What the call resolves to, envelope included.
    pub response: &'static Shape,
}

/// The two methods that the API uses in our scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads. The input becomes the query.
    Get,
    /// Everything else. The input becomes the JSON body.
    Post,
}

impl Method {
    /// As it stands in the request line and in the text that is signed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// What sending a call a second time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// It only reads: a failure changed nothing.
    Read,
    /// It writes absolute values: twice is the same as once.
    Write,
    /// A second call is a second effect.
    Never,
}
