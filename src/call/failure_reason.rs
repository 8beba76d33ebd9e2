//! Why a call failed: the sentence of its error is made of it.

/// Why a call failed.
#[derive(Debug, Clone)]
pub enum FailureReason {
    /// The input breaks rules.
    Input,
    /// The options break rules.
    Options,
    /// The client or the call cannot work as set up: the whole sentence, for the developer.
    Setup(String),
    /// Nothing was sent: why, and the platform's text.
    Unreached(Unreached, String),
    /// No answer came: the platform's text.
    Lost(String),
    /// The milliseconds of one attempt ran out.
    Timeout(u32),
    /// The milliseconds of the call ran out.
    Deadline(u32),
    /// The service asked for a pause of so many milliseconds, longer than the call may wait.
    Pause(u32),
    /// The answer is no envelope.
    Foreign(&'static str),
    /// An envelope that refuses.
    Refused,
    /// An envelope of success whose `data` says that the call was not carried out.
    Unsuccessful,
    /// What was to be created exists already, with another value of this field.
    Differs(&'static str),
}

/// Why a request was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreached {
    /// There was no connection; there may be one later.
    Connection,
    /// The host's name leads to no address.
    Name,
    /// The host's certificate was refused.
    Certificate,
    /// The host does not speak TLS, or no version that this side accepts.
    Tls,
    /// `fetch` sends nothing to this port.
    Port,
}
