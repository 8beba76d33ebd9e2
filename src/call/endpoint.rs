//! The contract of one endpoint: where a call goes, what it takes, what it resolves to.

use super::shape::Field;

/// One endpoint of the API. Each file below `src/api` holds one.
#[derive(Debug, Clone, Copy)]
pub struct Endpoint<R: 'static> {
    /// Name of the method, as the official clients have it.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path on the host. What stands in braces, `/api/v3/ip-list/{id}`, is a field of the input; there is one at most.
    pub path: &'static str,
    /// Whether the input becomes the query of a method that has a body.
    pub in_query: bool,
    /// Whether the call may be sent again when the outcome of the first request is unknown.
    pub idempotency: Idempotency<R>,
    /// Whether it is made in several requests.
    pub parts: Parts,
    /// What the call takes.
    pub request: R,
    /// What the call resolves to: `data` of an envelope; without a name, the whole answer.
    pub answer: Field<R>,
    /// Whether the answer may hold a secret, which no message may show. Set by the table.
    pub answers_secrets: bool,
}

impl<R> Endpoint<R> {
    /// Whether the input goes in a body.
    pub const fn has_body(&self) -> bool {
        self.method.has_body() && !self.in_query
    }
}

/// The methods that the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads. The input becomes the query.
    Get,
    /// Nearly everything else. The input becomes the JSON body, but for a call whose input is its query.
    Post,
    /// Changes a few things. The input becomes the JSON body.
    Put,
    /// Deletes a few things. The input becomes the query, where it is no part of the path.
    Delete,
}

impl Method {
    /// As it stands in the request line and in the text that is signed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether requests of this method have a body.
    pub const fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put)
    }
}

/// Of how many requests one answer may be made.
#[derive(Debug, Clone, Copy)]
pub enum Parts {
    /// One.
    Whole,
    /// One for each page, by `client.iterate`.
    Pages {
        /// The fields that identify a row on several pages, texts or integers, separated by commas: the first is required, further
        /// ones tell rows with the same value apart. Empty: no row counts as a duplicate.
        key: &'static str,
    },
    /// One for each part of a list of ids that fits into the query of a GET. The answer joins their rows, without duplicates, as the
    /// answer to one request would.
    Ids(&'static Ids),
}

/// The list that is divided, and the key of its rows.
#[derive(Debug)]
pub struct Ids {
    /// The field of the input that has the list.
    pub list: &'static str,
    /// The field that identifies a row.
    pub key: &'static str,
}

/// What a second request of a call does, in the terms of RFC 9110 (9.2).
#[derive(Debug, Clone, Copy)]
pub enum Idempotency<R: 'static> {
    /// It only reads: a failure changed nothing.
    Safe,
    /// It writes absolute values: twice is the same as once.
    Idempotent,
    /// A second call is a second effect.
    NonIdempotent,
    /// A second call is a second effect, but the object that the first one made can be found by the caller's own key.
    ByKey(&'static Reconcile<R>),
}

impl<R> Idempotency<R> {
    /// Whether it only reads.
    pub const fn reads(&self) -> bool {
        matches!(self, Self::Safe)
    }

    /// Whether twice is the same as once.
    pub const fn is_idempotent(&self) -> bool {
        matches!(self, Self::Safe | Self::Idempotent)
    }
}

/// How to find the object that a create may have made, when its outcome is unknown.
#[derive(Debug)]
pub struct Reconcile<R: 'static> {
    /// Reads it; resolves to the type that the create resolves to.
    pub via: &'static Endpoint<R>,
    /// The fields that hold a key, the best first.
    pub keys: &'static [Key],
    /// Fields of the create's input that the lookup takes under the same name.
    pub copy_fields: &'static [&'static str],
    /// The fields in which what is found must be what was to be created.
    pub must_match: &'static [FieldMatch],
}

/// A field of a create's input that its result has as well.
#[derive(Debug)]
pub struct FieldMatch {
    /// Its name in the input.
    pub given: &'static str,
    /// Its name in what is found.
    pub found: &'static str,
    /// Holds only where this field of the input has this value, or is absent for an empty one.
    pub only_where: Option<(&'static str, &'static str)>,
    /// A value that stands for another one.
    pub except: Option<&'static str>,
}

impl FieldMatch {
    /// A field of one name and one meaning.
    pub const fn field(name: &'static str) -> Self {
        Self { given: name, found: name, only_where: None, except: None }
    }
}

/// A field of a create's input by which its result can be found.
#[derive(Debug)]
pub struct Key {
    /// Its name there.
    pub given: &'static str,
    /// Name of the lookup's field that takes it.
    pub lookup_field: &'static str,
    /// A further field of the lookup that says how the key is read, and its value.
    pub id_type: Option<(&'static str, &'static str)>,
}
