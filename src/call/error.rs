//! Everything a call can fail with.

use serde::Serialize;
use tsify::Tsify;

use super::endpoint::{Endpoint, Repeat};
use super::issue::Issue;

/// What kind of failure it was. Decide by this; the texts are for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The input breaks rules; see `issues`. Nothing was sent.
    InvalidInput,
    /// The client or the call was set up wrongly. Nothing was sent.
    Config,
    /// The service does not accept who is asking (401) or what they may do (403).
    Auth,
    /// Too many requests (429).
    RateLimit,
    /// Something that the input names does not exist (404).
    NotFound,
    /// It clashes with something that exists (409).
    Conflict,
    /// Any other refusal of the service; see `statusCode` and `apiCode`.
    Api,
    /// No answer arrived.
    Network,
    /// No answer arrived in time.
    Timeout,
    /// Something answered, but not with the API's envelope: see `body`.
    BadResponse,
}

/// Whether the call had an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was changed.
    NotApplied,
    /// Nobody on this side can know.
    Unknown,
}

/// What is known of a failure. Never holds a header, a credential or the request.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What kind of failure it was.
    pub kind: ErrorKind,
    /// Name of the method, such as `createDepartment`. Absent when the client itself was set up wrongly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// HTTP status, if there was an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The envelope's `statusCode`, if there was an envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
    /// The envelope's `apiCode`: the finer error code, where the service gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// The envelope's `requestId`, which the service's support asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How many requests were sent.
    pub attempts: u32,
    /// Whether the same call may succeed later, and does no harm if it already did.
    pub retryable: bool,
    /// Whether anything was changed.
    pub outcome: Outcome,
    /// Milliseconds to wait before the next call, where the service named a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u32>,
    /// Every broken rule of the input, for `invalid_input`. Otherwise empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(type = "Issue[]")]
    pub issues: Vec<Issue>,
    /// The first 500 characters of what came instead of an envelope, for `bad_response`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The sentence; becomes the error's `message`.
    #[serde(skip)]
    pub message: String,
}

/// A failure is large and rare: boxed, it costs the good way nothing.
pub type Result<T> = std::result::Result<T, Box<Failure>>;

impl Failure {
    fn new(kind: ErrorKind, message: String) -> Box<Self> {
        Box::new(Self {
            kind,
            operation: None,
            status: None,
            status_code: None,
            api_code: None,
            request_id: None,
            attempts: 0,
            retryable: false,
            outcome: Outcome::NotApplied,
            retry_after_ms: None,
            issues: Vec::new(),
            body: None,
            message,
        })
    }

    /// An input that breaks rules.
    pub fn invalid_input(issues: Vec<Issue>) -> Box<Self> {
        let mut message = sentences(&issues);
        message.insert_str(0, "the input was refused and nothing was sent: ");
        let mut failure = Self::new(ErrorKind::InvalidInput, message);
        failure.issues = issues;
        failure
    }

    /// Options that break rules.
    pub fn invalid_options(issues: Vec<Issue>) -> Box<Self> {
        let message = sentences(&issues);
        let mut failure = Self::new(ErrorKind::Config, message);
        failure.issues = issues;
        failure
    }

    /// A client or call that cannot work as set up.
    pub fn config(message: &str) -> Box<Self> {
        Self::new(ErrorKind::Config, message.to_owned())
    }

    /// Nothing came back; `reason` is the platform's own word for it.
    pub fn network(reason: &str) -> Box<Self> {
        Self::new(ErrorKind::Network, format!("no answer arrived: {reason}"))
    }

    /// The time of one attempt ran out.
    pub fn timeout(milliseconds: u32) -> Box<Self> {
        let message =
            format!("no complete answer arrived within {milliseconds} ms; `timeout` sets how long to wait");
        Self::new(ErrorKind::Timeout, message)
    }

    /// An answer that is no envelope.
    pub fn bad_response(status: u16, found: &str, body: String) -> Box<Self> {
        let message =
            format!("expected the API's JSON envelope, found {found} (HTTP status {})", i64::from(status));
        let mut failure = Self::new(ErrorKind::BadResponse, message);
        failure.status = Some(status);
        failure.body = Some(body);
        failure
    }

    /// An envelope whose `statusCode` is not 200.
    pub fn refused(status: u16, status_code: i32, text: Option<&str>) -> Box<Self> {
        let kind = match status_code {
            401 | 403 => ErrorKind::Auth,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            429 => ErrorKind::RateLimit,
            _ => ErrorKind::Api,
        };
        let text = text.filter(|text| !text.is_empty()).unwrap_or("(without a text)");
        let message = format!("the service answered {}: {text}", i64::from(status_code));
        let mut failure = Self::new(kind, message);
        failure.status = Some(status);
        failure.status_code = Some(status_code);
        failure
    }

    /// Adds what only the call knows: its name, how often it was sent, and what follows from both.
    pub fn of_call(mut self: Box<Self>, endpoint: &Endpoint, attempts: u32) -> Box<Self> {
        let transient = match self.kind {
            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::RateLimit => true,
            ErrorKind::Api => self.status_code.is_some_and(is_transient),
            ErrorKind::BadResponse => self.status.is_some_and(|status| is_transient(i32::from(status))),
            _ => false,
        };
        let settled = match self.kind {
            // `Config` after a request was sent: the caller's own `fetch` gave back something else than its answer.
            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::BadResponse | ErrorKind::Config => false,
            ErrorKind::Api => self.status_code.is_some_and(|code| (300..500).contains(&code) && code != 408),
            _ => true,
        };
        if attempts > 0 && !settled && endpoint.repeat != Repeat::Read {
            self.outcome = Outcome::Unknown;
            self.message.push_str("; whether anything was changed is not known");
        }
        let harmless = endpoint.repeat != Repeat::Never || self.outcome == Outcome::NotApplied;
        self.retryable = transient && harmless;
        self.attempts = attempts;
        self.operation = Some(endpoint.name.to_owned());
        self.message.insert_str(0, ": ");
        self.message.insert_str(0, endpoint.name);
        self
    }
}

fn is_transient(status: i32) -> bool {
    status == 408 || status == 429 || (500..=599).contains(&status) && status != 501
}

/// The first issues as one sentence; `issues` has them all.
fn sentences(issues: &[Issue]) -> String {
    const SHOWN: usize = 3;
    let mut text = String::new();
    for issue in issues.iter().take(SHOWN) {
        text.push_str(if text.is_empty() { "" } else { "; " });
        text.push_str(&issue.message);
    }
    if let Some(more @ 1..) = issues.len().checked_sub(SHOWN) {
        text.push_str(&format!("; and {} more", more as i64));
    }
    text
}
