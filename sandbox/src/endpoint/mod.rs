//! Endpoints, and the parameters of a call.

mod fields;
mod method;

pub use fields::{Fields, Source};
pub use method::Method;

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::Pool;

/// An endpoint of the API.
#[derive(Debug)]
pub struct Endpoint {
    /// The HTTP method.
    pub method: Method,
    /// The path, without host and query.
    pub path: &'static str,
    /// The credentials that a call needs.
    pub access: Access,
    /// Runs the call within a transaction and returns the envelope's `data`.
    pub run: fn(&Call<'_>) -> Result<Json, ApiError>,
    /// The JSON of `data` in echo mode.
    pub echo: &'static str,
}

/// The credentials that a call needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// None.
    Public,
    /// A signature or a management token.
    Credentials,
}

/// A call that is running.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The query or the body, parsed.
    pub parameters: &'a Object,
    /// Where the parameters come from.
    pub source: Source,
    /// The connection, within the call's transaction.
    pub db: &'a Connection,
    /// The time of the call.
    pub now: Timestamp,
    /// The user pool.
    pub pool: &'a Pool,
}

impl Call<'_> {
    /// Returns a reader of the parameters.
    #[must_use]
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(self.parameters, self.source)
    }
}
