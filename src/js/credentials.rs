//! The credentials of a client: an access key, a token, or none (a host on the page's own origin adds them).

use std::rc::Rc;

use super::tokens::Tokens;
use crate::call::sign::{AccessKey, Secret};

/// What a request authenticates with.
pub enum Credentials<S> {
    /// A signature of its own.
    Key(AccessKey),
    /// Always the same token.
    Fixed(Secret),
    /// A token that is requested, and renewed before it ends.
    Renewed(Rc<Tokens<S>>),
    /// Nothing: the body has the key, and the answer has the token.
    Exchange,
    /// Nothing.
    None,
}
