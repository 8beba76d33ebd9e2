//! A module of a file, and what a name stands for in it.

/// A module.
#[derive(Default)]
pub struct Scope {
    /// `crate::call::sign`
    pub module: String,
    /// The names of its items.
    pub declared: Vec<String>,
    /// The names of the modules in it.
    pub modules: Vec<String>,
    /// What an imported name stands for, from the crate on.
    pub imports: Vec<(String, String)>,
    /// The modules of which it imports everything.
    pub globs: Vec<String>,
}

/// A path as the file writes it, from the crate on.
pub fn full(steps: &[String], module: &str, scope: Option<&Scope>, scopes: &[Scope]) -> String {
    let mut base: Option<Vec<&str>> = None;
    let mut rest = steps;
    while let Some((first, after)) = rest.split_first() {
        match first.as_str() {
            "crate" => base = Some(vec!["crate"]),
            "self" => base = Some(base.unwrap_or_else(|| module.split("::").collect())),
            "super" => {
                base.get_or_insert_with(|| module.split("::").collect()).pop();
            }
            _ => break,
        }
        rest = after;
    }
    let mut path = match (base, rest.split_first()) {
        (Some(base), _) => base.join("::"),
        (None, Some((first, after))) => {
            rest = after;
            known(first, scope, scopes).unwrap_or_else(|| first.clone())
        }
        (None, None) => String::new(),
    };
    for step in rest {
        path.push_str("::");
        path.push_str(step);
    }
    path
}

/// What a first name stands for: something that is imported, or a module in this one.
fn known(name: &str, scope: Option<&Scope>, scopes: &[Scope]) -> Option<String> {
    let own = scope.into_iter().chain(scopes);
    let imported = own.flat_map(|scope| &scope.imports).find(|(known, _)| known == name);
    // A name that stands for itself: `use serde;`.
    if let Some((_, path)) = imported.filter(|(_, path)| path != name) {
        return Some(path.clone());
    }
    let scope = scope.filter(|scope| scope.modules.iter().any(|module| module == name))?;
    Some(format!("{}::{name}", scope.module))
}
