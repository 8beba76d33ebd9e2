//! Who is asking: an access key, a token, or nobody (a host on the page's own origin adds the credentials).

use std::rc::Rc;

use super::tokens::Tokens;
use crate::call::sign::{AccessKey, Secret};

/// What a request shows.
pub enum Credentials<S> {
    /// A signature of its own.
    Key(AccessKey),
    /// Always the same token.
    Fixed(Secret),
    /// A token that is asked for, and again when it ends.
    Renewed(Rc<Tokens<S>>),
    /// Nothing: the request's body has the key, and its answer the token that others wait for.
    Exchange,
    /// Nothing.
    None,
}
