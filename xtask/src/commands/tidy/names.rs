//! An endpoint's file says in its first line what its attribute says; it has one endpoint, and a fixture that names it.

use serde_json::Value;

use super::endpoint::{self, Declared};
use super::tree::{Source, Tree, Violation};

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    endpoint::all(tree)
        .iter()
        .flat_map(|endpoint| {
            let fixture = tree.get(&endpoint.fixture());
            facts(endpoint).into_iter().chain(fixture.and_then(|fixture| named_by(fixture, &endpoint.name)))
        })
        .collect()
}

fn facts(endpoint: &Declared<'_>) -> Vec<Violation> {
    let at = |line: usize, what: &str| Violation::new(&endpoint.source.path, line, what);
    let mut violations = Vec::new();
    if endpoint.doc_call != endpoint.call() || endpoint.does.is_empty() {
        let what = format!("the first line is not {:?}", format!("//! `{}`: what it does.", endpoint.call()));
        violations.push(at(1, &what));
    }
    for second in &endpoint.further {
        violations.push(at(*second, "a second endpoint: one file, one endpoint"));
    }
    if endpoint.source.path.ends_with("/mod.rs") {
        violations.push(at(endpoint.line, "an endpoint in mod.rs: it has a file of its own"));
    }
    violations
}

fn named_by(fixture: &Source, name: &str) -> Option<Violation> {
    let at = |what: String| Some(Violation::new(&fixture.path, fixture.line_of("\"call\""), what));
    match serde_json::from_str::<Value>(&fixture.text) {
        Err(error) => Some(Violation::new(&fixture.path, error.line().max(1), format!("no JSON: {error}"))),
        Ok(read) => match read.get("call").and_then(Value::as_str) {
            Some(call) if call == name => None,
            Some(call) => at(format!("`call` is `{call}`, but the endpoint is `{name}`")),
            None => at(format!("no `call`; the endpoint is `{name}`")),
        },
    }
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
