//! Endpoints, and the parameters of a call.

mod change;
mod fields;
mod method;
mod told;

pub use change::Change;
pub use fields::{Fields, Source};
pub use method::Method;
pub use told::Further;

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::Pool;
use crate::webhooks::Outbox;

/// An endpoint of the API.
#[derive(Debug)]
pub struct Endpoint {
    /// The HTTP method.
    pub method: Method,
    /// The path, without host and query.
    pub path: &'static str,
    /// The credentials that a call needs.
    pub access: Access,
    /// Who checks the form of the input.
    pub checks: Checks,
    /// What a call changes. `None` if it reads.
    pub change: Option<Change>,
    /// Runs the call within a transaction and returns the envelope's `data`, or `null` if it has none.
    pub run: Run,
    /// The JSON of `data` in echo mode.
    pub echo: &'static str,
}

/// Runs a call.
pub type Run = fn(&Call<'_>) -> Result<Json, ApiError>;

/// The credentials that a call needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// None.
    Public,
    /// A signature or a management token.
    Credentials,
}

/// Who checks the form of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checks {
    /// The contract, before the endpoint runs. The endpoint checks what is between fields, and what is in the database.
    Contract,
    /// The endpoint: tests of the official client saw texts or an order of checks that the contract does not say.
    Own,
}

impl Endpoint {
    /// Creates an endpoint that reads, from the query.
    #[must_use]
    pub const fn get(path: &'static str, run: Run) -> Self {
        Endpoint::new(Method::Get, path, run)
    }

    /// Creates an endpoint that reads until `changes` says otherwise.
    #[must_use]
    pub const fn post(path: &'static str, run: Run) -> Self {
        Endpoint::new(Method::Post, path, run)
    }

    const fn new(method: Method, path: &'static str, run: Run) -> Self {
        Endpoint {
            method,
            path,
            access: Access::Credentials,
            checks: Checks::Contract,
            change: None,
            run,
            echo: r#"{"success":true}"#,
        }
    }

    /// Says what a call changes, in the words of `AdminAuditLogDto`.
    #[must_use]
    pub const fn changes(mut self, operation: &'static str, resource: &'static str) -> Self {
        self.change = Some(Change { operation, resource, event: None });
        self
    }

    /// Says which event of the webhooks each change tells of. Must follow `changes`. What a change tells of besides
    /// depends on what it does: `Call::tell`.
    #[must_use]
    pub const fn tells(mut self, event: &'static str) -> Self {
        if let Some(Change { operation, resource, .. }) = self.change {
            self.change = Some(Change { operation, resource, event: Some(event) });
        }
        self
    }

    /// Leaves the form of the input to the endpoint.
    #[must_use]
    pub const fn checks_itself(mut self) -> Self {
        self.checks = Checks::Own;
        self
    }

    /// Needs no credentials.
    #[must_use]
    pub const fn without_credentials(mut self) -> Self {
        self.access = Access::Public;
        self
    }

    /// Sets the JSON of `data` in echo mode.
    #[must_use]
    pub const fn echoes(mut self, data: &'static str) -> Self {
        self.echo = data;
        self
    }
}

/// A call that is running.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The input, parsed.
    pub parameters: &'a Object,
    /// Where the parameters come from.
    pub source: Source,
    /// The connection, within the call's transaction.
    pub db: &'a Connection,
    /// The time of the call.
    pub now: Timestamp,
    /// The user pool.
    pub pool: &'a Pool,
    /// Takes the request whose response the call waits for.
    pub outbox: &'a Outbox,
    /// Takes what is known of the call only when it ran.
    pub further: &'a Further,
}

impl Call<'_> {
    /// Returns a reader of the parameters.
    #[must_use]
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(self.parameters, self.source)
    }

    /// Names what the call changed for the audit log, instead of what the endpoint says.
    pub fn changed(&self, operation: &'static str, resource: &'static str) {
        self.further.set_change(operation, resource);
    }

    /// Tells webhooks of a further event, if the call succeeds.
    pub fn tell(&self, event: &'static str) {
        self.further.add(event, None);
    }

    /// Tells webhooks of a further event about this item of the response, if the call succeeds.
    pub fn tell_of(&self, event: &'static str, item: &Json) {
        self.further.add(event, Some(item));
    }
}
