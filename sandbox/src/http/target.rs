//! (method, path) -> the call that a request means.

use std::collections::HashMap;

use crate::api;
use crate::described::{self, DescribedCall};
use crate::endpoint::{Access, Checks, Endpoint, Method};

/// The call that a request means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target {
    /// What the call does. `None` if the sandbox describes it only.
    pub endpoint: Option<&'static Endpoint>,
    /// What the contract says. `None` for the call that returns a token, which the contract does not have.
    pub contract: Option<&'static DescribedCall>,
}

impl Target {
    /// Returns whether the call needs credentials.
    pub fn needs_credentials(self) -> bool {
        self.endpoint.is_none_or(|endpoint| endpoint.access == Access::Credentials)
    }

    /// Returns the contract if it decides about the form of the input.
    pub fn checks(self) -> Option<&'static DescribedCall> {
        self.contract.filter(|_| self.endpoint.is_none_or(|endpoint| endpoint.checks == Checks::Contract))
    }

    /// Returns whether the answer has an envelope. Those that the sources declare without one, and that check themselves, were seen
    /// with one.
    pub fn has_envelope(self) -> bool {
        self.checks().is_none_or(|contract| contract.envelope)
    }
}

/// The calls that behave, by path and method.
#[derive(Debug)]
pub struct Targets(HashMap<(&'static str, Method), Target>);

impl Targets {
    /// Collects the endpoints.
    pub fn new() -> Self {
        let targets = api::endpoints().map(|endpoint| {
            let contract = described::find(endpoint.method, endpoint.path);
            ((endpoint.path, endpoint.method), Target { endpoint: Some(endpoint), contract })
        });
        Targets(targets.collect())
    }

    /// Finds the call.
    pub(super) fn find(&self, method: Method, path: &str) -> Option<Target> {
        let described = || Some(Target { endpoint: None, contract: Some(described::find(method, path)?) });
        // The lifetime of the path is shorter than that of the keys, which `get` would have to have.
        self.0.get(&(path, method) as &(&str, Method)).copied().or_else(described)
    }
}
