//! What stands elsewhere than in an endpoint file.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::super::endpoint::Declared;
use super::super::tree::{Source, Tree};
use super::inputs::Inputs;

/// Of all calls.
pub struct Facts<'a> {
    tree: &'a Tree,
    /// The calls in which the sandbox behaves: `POST /api/v3/create-department`.
    behaves: BTreeSet<String>,
    /// What the calls take.
    pub inputs: Inputs,
}

impl<'a> Facts<'a> {
    /// Reads them.
    pub fn read(tree: &'a Tree) -> Self {
        let behaves = tree.below("sandbox/src/api/", ".rs").filter_map(behaving).collect();
        Self { tree, behaves, inputs: Inputs::read(tree) }
    }

    /// Whether the sandbox behaves in a call. It describes the others.
    pub fn behaves(&self, call: &Declared<'_>) -> bool {
        self.behaves.contains(&call.call())
    }

    /// Whether the response may hold a secret. The type of the response decides; the fixture says it, and the tests that run the
    /// fixtures compare the two.
    pub fn answers_secrets(&self, call: &Declared<'_>) -> bool {
        let fixture = self.tree.get(&call.fixture());
        let fixture = fixture.and_then(|fixture| serde_json::from_str::<Json>(&fixture.text).ok());
        fixture.is_some_and(|fixture| fixture.get("secretAnswer") == Some(&Json::Bool(true)))
    }
}

/// The call of a file of the sandbox: `Endpoint::post("/api/v3/create-department", run)`.
fn behaving(source: &Source) -> Option<String> {
    let (_, rest) = source.text.split_once("pub static ")?;
    let (_, rest) = rest.split_once("Endpoint::")?;
    let (method, rest) = rest.split_once('(')?;
    let (_, rest) = rest.split_once('"')?;
    let (path, _) = rest.split_once('"')?;
    Some(format!("{} {path}", method.to_uppercase()))
}
