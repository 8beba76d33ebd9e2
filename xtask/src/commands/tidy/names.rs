//! One vocabulary: an endpoint's first line, static, path, method, types, test and fixture all agree with its constants.

use serde_json::Value;

use super::case::{kebab, screaming, snake};
use super::endpoint::{self, Declared, Said};
use super::tree::{Breach, Source, Tree};

/// The API's own exceptions: methods whose path says it in other words, from `contract.json`.
const OTHER_WORDS: [(&str, &str); 3] = [
    ("getOrganizationsBatch", "get-organization-batch"),
    ("getDepartmentAllApp", "get-department-available-app"),
    ("updateNodeStatus", "update-department-status"),
];

/// The last step of the path of a method.
pub fn path_step(name: &str) -> String {
    let other = OTHER_WORDS.iter().find(|(method, _)| *method == name);
    other.map_or_else(|| kebab(name), |(_, words)| (*words).to_owned())
}

/// The check.
pub fn check(tree: &Tree) -> Vec<Breach> {
    endpoint::all(tree)
        .iter()
        .flat_map(|endpoint| {
            let fixture = tree.get(&endpoint.fixture());
            constants(endpoint)
                .into_iter()
                .chain(mentions(endpoint))
                .chain(fixture.and_then(|fixture| named_by(fixture, endpoint.name.text)))
        })
        .collect()
}

fn constants(endpoint: &Declared<'_>) -> Vec<Breach> {
    let at = |line: usize, what: String| Breach::new(&endpoint.source.path, line, what);
    let name = endpoint.name.text;
    let mut breaches = Vec::new();
    for (field, said) in [
        ("name", endpoint.name),
        ("method", endpoint.method),
        ("path", endpoint.path),
        ("request", endpoint.request),
        ("response", endpoint.response),
    ] {
        if said.text.is_empty() {
            breaches.push(at(said.line, format!("the endpoint has no field `{field}` in a line of its own")));
        }
    }
    let path = format!("/{}", path_step(name));
    if !endpoint.path.text.ends_with(&path) {
        let what = format!("`path` is {}, but `{name}` makes it end with {path}", shown(endpoint.path));
        breaches.push(at(endpoint.path.line, what));
    }
    if endpoint.constant.text != screaming(name) {
        let what = format!(
            "the static is {}, but `{name}` makes it `{}`",
            shown(endpoint.constant),
            screaming(name)
        );
        breaches.push(at(endpoint.constant.line, what));
    }
    if endpoint.doc_call.text != endpoint.call() || endpoint.does.is_empty() {
        let what = format!("the first line is not {:?}", format!("//! `{}`: what it does.", endpoint.call()));
        breaches.push(at(1, what));
    }
    for second in &endpoint.further {
        breaches
            .push(at(second.line, format!("a second endpoint, {}: one file, one endpoint", shown(*second))));
    }
    if endpoint.source.path.ends_with("/mod.rs") {
        breaches
            .push(at(endpoint.constant.line, "an endpoint in mod.rs: it has a file of its own".to_owned()));
    }
    breaches
}

/// What must stand somewhere in the file, however rustfmt breaks the line, and where to look for it.
fn mentions(endpoint: &Declared<'_>) -> Vec<Breach> {
    let (name, constant) = (endpoint.name.text, endpoint.constant.text);
    let squeezed = squeeze(&endpoint.source.text);
    let wanted = [
        ("js_name", format!("js_name = {name},")),
        ("pub fn ", format!("pub fn {}(", snake(name))),
        ("unchecked_return_type", format!("unchecked_return_type = \"Promise<{}>\"", endpoint.response.text)),
        ("unchecked_param_type", format!("unchecked_param_type = \"{}\"", endpoint.request.text)),
        ("self.call(", format!("self.call(&{constant},")),
        ("fixture::check(", format!("fixture::check(&{constant}, \"{}\"", endpoint.key)),
    ];
    wanted
        .iter()
        .filter(|(_, whole)| !squeezed.contains(&squeeze(whole)))
        .map(|(start, whole)| {
            Breach::new(
                &endpoint.source.path,
                endpoint.source.line_of(start),
                format!("`{whole}` is not there"),
            )
        })
        .collect()
}

fn named_by(fixture: &Source, name: &str) -> Option<Breach> {
    let at = |what: String| Some(Breach::new(&fixture.path, fixture.line_of("\"call\""), what));
    match serde_json::from_str::<Value>(&fixture.text) {
        Err(error) => Some(Breach::new(&fixture.path, error.line().max(1), format!("no JSON: {error}"))),
        Ok(read) => match read.get("call").and_then(Value::as_str) {
            Some(call) if call == name => None,
            Some(call) => at(format!("`call` is `{call}`, but the endpoint is `{name}`")),
            None => at(format!("no `call`; the endpoint is `{name}`")),
        },
    }
}

fn shown(said: Said<'_>) -> String {
    format!("`{}`", said.text)
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
