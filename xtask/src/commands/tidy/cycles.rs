//! No two files of a crate import each other, not even through others: what they share has a file of its own.
//!
//! An import counts where the name is declared, not where it is passed on. Tests do not count.

use std::collections::{BTreeMap, VecDeque};

use super::paths::used;
use super::rust_file::RustFile;
use super::scope::Scope;
use super::tree::{Tree, Violation};

/// The folders of the crates whose files are checked.
const CRATES: [&str; 4] = ["src/", "shapes/src/", "xtask/src/", "sandbox/src/"];

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    CRATES.iter().flat_map(|folder| of_crate(tree, folder)).collect()
}

fn of_crate(tree: &Tree, folder: &str) -> Vec<Violation> {
    let mut read = Vec::new();
    let mut violations = Vec::new();
    for source in tree.below(folder, ".rs") {
        match RustFile::read(&module(folder, &source.path), &source.text) {
            Ok(file) => read.push((source.path.as_str(), file)),
            Err(error) => {
                let line = error.span().start().line;
                violations.push(Violation::new(&source.path, line, format!("is no Rust: {error}")));
            }
        }
    }
    let files = Files::of(&read);
    let imports = files.imports();
    let mut seen = Vec::new();
    for file in imports.keys() {
        let Some(circle) = circle(file, &imports).filter(|_| !seen.contains(file)) else { continue };
        let steps: Vec<_> =
            circle.iter().map(|(from, line, to)| format!("{from}:{line} uses {to}")).collect();
        let line = circle.first().map_or(1, |(_, line, _)| *line);
        violations.push(Violation::new(file, line, format!("a circle of files: {}", steps.join(", "))));
        seen.extend(circle.into_iter().map(|(from, ..)| from));
    }
    violations
}

/// `src/api/departments/create.rs` is `crate::api::departments::create`.
pub fn module(folder: &str, file: &str) -> String {
    let inside = file.strip_prefix(folder).unwrap_or(file).trim_end_matches(".rs");
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    let steps = inside.split('/').filter(|step| !matches!(*step, "lib" | "main" | "mod"));
    std::iter::once("crate").chain(steps).collect::<Vec<_>>().join("::")
}

/// For each file the files that it uses, with the line of the first use.
type Imports<'a> = BTreeMap<&'a str, BTreeMap<&'a str, usize>>;

/// The shortest way from a file back to it.
fn circle<'a>(start: &'a str, imports: &Imports<'a>) -> Option<Vec<(&'a str, usize, &'a str)>> {
    let mut came_from = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for (next, line) in imports.get(file).into_iter().flatten() {
            came_from.entry(*next).or_insert_with(|| {
                queue.push_back(next);
                (file, *line)
            });
        }
    }
    let mut steps = Vec::new();
    let mut at = start;
    loop {
        let (before, line) = *came_from.get(at)?;
        steps.push((before, line, at));
        at = before;
        if at == start {
            break;
        }
    }
    steps.reverse();
    Some(steps)
}

/// The files of a crate that are not of its tests.
struct Files<'a> {
    files: Vec<(&'a str, &'a RustFile)>,
    scopes: BTreeMap<&'a str, (&'a str, &'a Scope)>,
    macros: BTreeMap<String, &'a str>,
}

impl<'a> Files<'a> {
    fn of(read: &'a [(&'a str, RustFile)]) -> Self {
        let mut tests = Vec::new();
        for (path, file) in read {
            for (module, path_attribute) in &file.tests {
                tests.push((
                    module.as_str(),
                    path_attribute.as_ref().map(|path_attribute| beside(path, path_attribute)),
                ));
            }
        }
        let is_of_tests = |path: &str, file: &RustFile| {
            let module = file.scopes.first().map_or("", |scope| scope.module.as_str());
            tests.iter().any(|(test, path_attribute)| match path_attribute {
                Some(path_attribute) => path == path_attribute,
                None => {
                    module.strip_prefix(test).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
                }
            })
        };
        let files: Vec<_> = read
            .iter()
            .filter(|(path, file)| !is_of_tests(path, file))
            .map(|(path, file)| (*path, file))
            .collect();
        let mut scopes = BTreeMap::new();
        for (path, file) in &files {
            for scope in &file.scopes {
                // Of a program beside its library, `lib.rs` comes first: only it has modules.
                scopes.entry(scope.module.as_str()).or_insert((*path, scope));
            }
        }
        let macros = files
            .iter()
            .flat_map(|(path, file)| file.macros.iter().map(|name| (format!("crate::{name}"), *path)))
            .collect();
        Self { files, scopes, macros }
    }

    fn imports(&self) -> Imports<'a> {
        let mut imports = Imports::new();
        for (path, file) in &self.files {
            let own = imports.entry(*path).or_default();
            for used in used(file).iter().filter(|used| used.is_below("crate") && !used.in_tests) {
                if let Some(target) = self.declaring(&used.path, 0).filter(|target| target != path) {
                    own.entry(target).or_insert(used.line);
                }
            }
        }
        imports
    }

    /// The file that declares what a path names, or at least the module that it names it in.
    fn declaring(&self, path: &str, depth: u32) -> Option<&'a str> {
        let path = path.strip_suffix("::*").unwrap_or(path);
        if let Some(file) = self.macros.get(path) {
            return Some(file);
        }
        let mut module = path;
        let (file, scope) = loop {
            match self.scopes.get(module) {
                Some(scope) => break *scope,
                None => module = module.rsplit_once("::")?.0,
            }
        };
        let Some(rest) = path.strip_prefix(module).and_then(|rest| rest.strip_prefix("::")) else {
            return Some(file);
        };
        let name = rest.split("::").next().unwrap_or_default();
        if depth > 8 || scope.declared.iter().any(|declared| declared == name) {
            return Some(file);
        }
        let after = rest.strip_prefix(name).unwrap_or_default();
        let passed_on = scope.imports.iter().find(|(known, _)| known == name);
        if let Some((_, of)) = passed_on {
            return self.declaring(&format!("{of}{after}"), depth + 1).or(Some(file));
        }
        let from_all = scope.globs.iter().find(|glob| {
            self.scopes.get(glob.as_str()).is_some_and(|(_, scope)| {
                scope.declared.iter().any(|declared| declared == name)
                    || scope.imports.iter().any(|(known, _)| known == name)
            })
        });
        match from_all {
            Some(glob) => self.declaring(&format!("{glob}::{rest}"), depth + 1),
            None => Some(file),
        }
    }
}

/// `src/call/rules.rs` and `rules_tests.rs` make `src/call/rules_tests.rs`.
fn beside(file: &str, path_attribute: &str) -> String {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{path_attribute}")
}

#[cfg(test)]
#[path = "cycles_tests.rs"]
mod tests;
