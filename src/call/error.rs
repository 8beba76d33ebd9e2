//! Everything a call can fail with.

use genauth_management_shapes::dto;
use serde::Serialize;
use tsify::Tsify;

use super::api_code;
use super::failure_reason::{FailureReason, Unreached};
pub use super::history::History;
use super::issue::Issue;
use super::language::Language;
use super::outcome::{Outcome, RelayedFailure};
use super::shown::beginning;
use super::status::{self, is_refusal, is_transient};
use super::table::{Endpoint, Idempotency};

/// UTF-16 units of a request's id that an error and an event carry.
pub const LONGEST_ID: u32 = 200;

/// What kind of failure it was. Decide by this, not by the texts, which are for people.
#[dto(rename_all = "snake_case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ErrorKind {
    /// The input is invalid: see `issues`. Nothing was sent.
    InvalidInput,
    /// The client or the call is set up wrongly.
    Config,
    /// The service, or a gateway in front of it, refused the credentials (401) or the permission (403).
    Auth,
    /// Too many requests (429).
    RateLimit,
    /// Something that the input refers to does not exist (404).
    NotFound,
    /// Something with these values already exists (409), or with other values under the same key; or a list changed while it was
    /// read or edited.
    Conflict,
    /// Any other refusal by the service: see `statusCode` and `apiCode`. With 200, it said `success: false`.
    Api,
    /// No response arrived.
    Network,
    /// No complete response arrived in time.
    Timeout,
    /// The response is not the API's envelope: see `body`.
    BadResponse,
}

/// The fields of a `GenAuthError`, as `toJSON` returns them. Never hold a header, a credential or the request.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What kind of failure it was.
    pub kind: ErrorKind,
    /// Name of the method, such as `createDepartment`. Absent if the client itself is set up wrongly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// HTTP status, if there was a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `statusCode` of the envelope, if there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
    /// The service's finer error code, if it gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, which the service's support asks for: its first 200 characters, with control characters escaped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The service's own message, if there was an envelope: its first 10,000 characters, unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_message: Option<String>,
    /// How many requests were sent.
    pub attempts: u32,
    /// Whether the same call may succeed later, and is safe to repeat even if it took effect.
    pub retryable: bool,
    /// Whether anything was changed.
    pub outcome: Outcome,
    /// Milliseconds to wait before the next call, if the service named a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u32>,
    /// Every broken rule, if the input or an option is invalid. Otherwise empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(type = "Issue[]")]
    pub issues: Vec<Issue>,
    /// The first 500 characters of a response without the API's envelope, for `bad_response`, and for `auth` and `rate_limit`
    /// where a gateway in front of the API refused (HTTP status 401, 403, 429). Absent for the token exchange of `scheme: "token"`,
    /// whose response may hold a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Why the call failed. The sentence is made of it.
    #[serde(skip)]
    pub reason: FailureReason,
    /// Language of the sentence.
    #[serde(skip)]
    pub language: Language,
    /// Whether the call only reads, so that nothing need be said of changes.
    #[serde(skip)]
    pub reads: bool,
    /// Whether `host` ends with the path that every call adds.
    #[serde(skip)]
    pub doubles_path: bool,
    /// Whether it was not the call itself, but the exchange of its key for a token.
    #[serde(skip)]
    pub for_token: bool,
    /// What the proxy's own client says. It decides, since that client has made its own retries and lookups.
    #[serde(skip)]
    pub relayed: Option<RelayedFailure>,
}

/// Boxed to keep `Result` small on the success path.
pub type Result<T> = std::result::Result<T, Box<Failure>>;

impl Failure {
    fn new(kind: ErrorKind, reason: FailureReason) -> Box<Self> {
        Box::new(Self {
            kind,
            operation: None,
            status: None,
            status_code: None,
            api_code: None,
            request_id: None,
            service_message: None,
            attempts: 0,
            retryable: false,
            outcome: Outcome::NotApplied,
            retry_after_ms: None,
            issues: Vec::new(),
            body: None,
            reason,
            language: Language::English,
            reads: false,
            doubles_path: false,
            for_token: false,
            relayed: None,
        })
    }

    /// An input that breaks rules.
    pub fn invalid_input(issues: Vec<Issue>) -> Box<Self> {
        let mut failure = Self::new(ErrorKind::InvalidInput, FailureReason::Input);
        failure.issues = issues;
        failure
    }

    /// Options that break rules.
    pub fn invalid_options(issues: Vec<Issue>) -> Box<Self> {
        let mut failure = Self::new(ErrorKind::Config, FailureReason::Options);
        failure.issues = issues;
        failure
    }

    /// A client or call that cannot work as set up.
    pub fn config(message: &str) -> Box<Self> {
        Self::new(ErrorKind::Config, FailureReason::Setup(message.to_owned()))
    }

    /// No answer came; `reason` is the platform's text, `unreached` says why nothing was sent.
    pub fn network(reason: &str, unreached: Option<Unreached>) -> Box<Self> {
        let lost = FailureReason::Lost(reason.to_owned());
        Self::new(
            ErrorKind::Network,
            unreached.map_or(lost, |why| FailureReason::Unreached(why, reason.to_owned())),
        )
    }

    /// The time of one attempt ran out.
    pub fn timeout(milliseconds: u32) -> Box<Self> {
        Self::new(ErrorKind::Timeout, FailureReason::Timeout(milliseconds))
    }

    /// The time of the call ran out.
    pub fn deadline(milliseconds: u32) -> Box<Self> {
        Self::new(ErrorKind::Timeout, FailureReason::Deadline(milliseconds))
    }

    /// All calls of the client wait, longer than this one may.
    pub fn paused(milliseconds: u32) -> Box<Self> {
        let mut failure = Self::new(ErrorKind::RateLimit, FailureReason::Pause(milliseconds));
        failure.retry_after_ms = Some(milliseconds);
        failure
    }

    /// An answer that is no envelope.
    pub fn bad_response(status: u16, found: &'static str, body: String) -> Box<Self> {
        // A gateway that limits rates or authenticates need not know the API's envelope.
        let kind = match status {
            401 | 403 => ErrorKind::Auth,
            429 => ErrorKind::RateLimit,
            _ => ErrorKind::BadResponse,
        };
        let mut failure = Self::new(kind, FailureReason::Foreign(found));
        failure.status = Some(status);
        failure.body = Some(body);
        failure
    }

    /// An envelope whose `statusCode` is not 200.
    pub fn refused(status: u16, status_code: i32, text: Option<String>) -> Box<Self> {
        let kind = match status::deciding(status, status_code) {
            401 | 403 => ErrorKind::Auth,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            429 => ErrorKind::RateLimit,
            _ => ErrorKind::Api,
        };
        let mut failure = Self::new(kind, FailureReason::Refused);
        failure.service_message = text;
        failure.status = Some(status);
        failure.status_code = Some(status_code);
        failure
    }

    /// An envelope of success whose `data` says that the call was not carried out.
    pub fn unsuccessful(status: u16, text: Option<String>) -> Box<Self> {
        let mut failure = Self::refused(status, 200, text);
        failure.reason = FailureReason::Unsuccessful;
        failure
    }

    /// A create whose key belongs to something that differs in `field`.
    pub fn differs(field: &'static str) -> Box<Self> {
        Self::new(ErrorKind::Conflict, FailureReason::Differs(field))
    }

    /// Whether the same call may succeed later.
    fn is_transient(&self) -> bool {
        if let Some(relayed) = self.relayed {
            return relayed.retryable;
        }
        match self.kind {
            // A name, a certificate or a port does not change between two attempts.
            ErrorKind::Network => match self.reason {
                FailureReason::Unreached(ref why, _) => *why == Unreached::Connection,
                _ => true,
            },
            ErrorKind::Timeout | ErrorKind::RateLimit => true,
            ErrorKind::Api => self.status_code.is_some_and(is_transient),
            ErrorKind::BadResponse => self.status.is_some_and(|status| is_transient(i32::from(status))),
            ErrorKind::Auth => self.api_code == Some(api_code::NONCE_USED),
            _ => false,
        }
    }

    /// Whether the failed request certainly changed nothing.
    pub fn is_harmless(&self) -> bool {
        if let Some(relayed) = self.relayed {
            return relayed.outcome == Outcome::NotApplied;
        }
        match self.kind {
            ErrorKind::Network => matches!(self.reason, FailureReason::Unreached(..)),
            // `Config` after a request was sent: the caller's own `fetch` gave back something else than its answer.
            ErrorKind::Timeout | ErrorKind::BadResponse | ErrorKind::Config => false,
            ErrorKind::Api => {
                matches!(self.reason, FailureReason::Unsuccessful) || self.status_code.is_some_and(is_refusal)
            }
            // Each nonce is random and sent once: a copy of the request, which the network made, came first.
            ErrorKind::Auth => self.api_code != Some(api_code::NONCE_USED),
            _ => true,
        }
    }

    /// Whether a retry may help and does no harm. Never behind a proxy, whose client has retried by itself: retries of retries
    /// multiply.
    pub fn is_repeatable(&self, idempotency: Idempotency) -> bool {
        self.relayed.is_none() && self.is_transient() && (idempotency.is_idempotent() || self.is_harmless())
    }

    /// Adds what only the call knows: its name, how often it was sent, whether one of these may have changed
    /// something, and what follows from that.
    pub fn of_call(
        mut self: Box<Self>,
        endpoint: &Endpoint,
        history: &History,
        language: Language,
    ) -> Box<Self> {
        self.reads = endpoint.idempotency.reads();
        if history.uncertain && !self.reads {
            self.outcome = Outcome::Unknown;
        }
        let harmless = endpoint.idempotency.is_idempotent() || self.outcome == Outcome::NotApplied;
        self.retryable = self.is_transient() && harmless;
        self.attempts = history.attempts;
        self.operation = Some(endpoint.name.to_owned());
        // A request id with line breaks would print as several lines.
        if let Some(id) = &mut self.request_id {
            *id = beginning(id, LONGEST_ID);
        }
        self.language = language;
        self
    }
}
