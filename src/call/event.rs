//! What happened when a call failed: the sentence of its error is made of it.

/// What happened.
#[derive(Debug, Clone)]
pub enum Event {
    /// The input breaks rules.
    Input,
    /// The options break rules.
    Options,
    /// The client or the call cannot work as set up: the whole sentence, for the developer.
    Setup(String),
    /// The host was not reached, so nothing was sent; the platform's own word for it.
    Unreached(String),
    /// Nothing came back; the platform's own word for it.
    Lost(String),
    /// The milliseconds of one attempt ran out.
    Timeout(u32),
    /// The milliseconds of the call ran out.
    Deadline(u32),
    /// The service asked for a pause of so many milliseconds, longer than the call may wait.
    Pause(u32),
    /// Something else than an envelope.
    Foreign(&'static str),
    /// An envelope that refuses.
    Refused,
    /// What was to be created exists already, with another value of this field.
    Differs(&'static str),
}
