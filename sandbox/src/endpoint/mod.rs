//! What an endpoint is, and the parameters that it is called with.

mod fields;

pub use fields::{Fields, Source};

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::Pool;

/// A call of the API.
#[derive(Debug)]
pub struct Endpoint {
    /// GET takes its parameters from the query, POST from the body.
    pub method: Method,
    /// Without host and query.
    pub path: &'static str,
    /// Who may call.
    pub access: Access,
    /// Carries the call out, within a transaction, and answers the envelope's `data`.
    pub run: fn(&Call<'_>) -> Result<Json, ApiError>,
    /// JSON of the `data` that the echo mode answers.
    pub echo: &'static str,
}

/// The verbs that the API uses here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Does everything else.
    Post,
}

/// Who may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Whoever signs the request or shows a management token.
    Credentials,
}

/// One call that is being carried out.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The query or the body.
    pub parameters: &'a Object,
    /// Which of the two.
    pub source: Source,
    /// In a transaction.
    pub db: &'a Connection,
    /// The time of the call.
    pub now: Timestamp,
    /// The user pool.
    pub pool: &'a Pool,
}

impl Call<'_> {
    /// The parameters, to be read and checked.
    #[must_use]
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(self.parameters, self.source)
    }
}
