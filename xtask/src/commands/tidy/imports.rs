//! Who may import whom: `api` uses `call`, `js` uses `call`, `call` nothing of ours and nothing of
//! JavaScript's; a resource uses another's models, never its endpoints; the sandbox shares no code with `src`.

use super::cycles::module;
use super::endpoint;
use super::paths::{Used, used};
use super::rust_file::RustFile;
use super::tree::{Source, Tree, Violation};

struct Side {
    folder: &'static str,
    /// What it may use of the crate.
    may_use: &'static [&'static str],
    /// What it may use of the crates that know JavaScript, the platform or randomness.
    of_border: &'static [&'static str],
}

const SIDES: [Side; 3] = [
    Side {
        folder: "src/api/",
        may_use: &["crate::api", "crate::call", "crate::table", TESTS],
        of_border: &["wasm_bindgen::prelude::wasm_bindgen"],
    },
    Side { folder: "src/call/", may_use: &["crate::call", "crate::table", TESTS], of_border: &[] },
    Side {
        folder: "src/js/",
        may_use: &[
            "crate::call",
            "crate::js",
            "crate::table",
            "crate::api::endpoints",
            "crate::api::endpoint_at",
            TESTS,
        ],
        of_border: &BORDER,
    },
];

/// The crates that know JavaScript, the platform or randomness. Clippy refuses single types of theirs under any name
/// (`.clippy.toml`), but no whole crate.
const BORDER: [&str; 9] = [
    "getrandom",
    "gloo_net",
    "gloo_timers",
    "js_sys",
    "rand",
    "serde_wasm_bindgen",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

/// What replays the fixtures. It exists in tests alone.
const TESTS: &str = "crate::fixture";

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let endpoints: Vec<String> = endpoint::all(tree)
        .iter()
        .map(|endpoint| format!("crate::api::{}", endpoint.key.replace('/', "::")))
        .collect();
    let ours = SIDES.iter().flat_map(|side| {
        tree.below(side.folder, ".rs").flat_map(|source| {
            let used = paths_in(source, "src/");
            let mut violations = direction(side, source, &used);
            violations.extend(border(side, source, &used));
            violations.extend(resources(source, &used, &endpoints));
            violations
        })
    });
    ours.chain(sandbox(tree)).collect()
}

/// None of a file that is no Rust, which the compiler says.
fn paths_in(source: &Source, folder: &str) -> Vec<Used> {
    RustFile::read(&module(folder, &source.path), &source.text).as_ref().map(used).unwrap_or_default()
}

fn direction(side: &Side, source: &Source, used: &[Used]) -> Vec<Violation> {
    let (folder, allowed) = (side.folder.trim_end_matches('/'), side.may_use.join(", "));
    used.iter()
        .filter(|used| used.is_below("crate") && !side.may_use.iter().any(|allowed| used.is_below(allowed)))
        .map(|used| {
            let what = format!("`{}`: of the crate, {folder} uses only {allowed}", used.path);
            Violation::new(&source.path, used.line, what)
        })
        .collect()
}

fn border(side: &Side, source: &Source, used: &[Used]) -> Vec<Violation> {
    let folder = side.folder.trim_end_matches('/');
    let foreign = |used: &&Used| {
        let is_below = |allowed: &&str| used.is_below(allowed);
        !used.in_tests && BORDER.iter().any(is_below) && !side.of_border.iter().any(is_below)
    };
    used.iter()
        .filter(foreign)
        .map(|used| {
            let what = format!("`{}`: {folder} is pure; what needs it belongs to src/js", used.path);
            Violation::new(&source.path, used.line, what)
        })
        .collect()
}

/// An endpoint's file may be used by its own resource alone.
fn resources(source: &Source, used: &[Used], endpoints: &[String]) -> Vec<Violation> {
    let Some((resource, _)) = source.path.strip_prefix(endpoint::API).and_then(|path| path.rsplit_once('/'))
    else {
        return Vec::new();
    };
    let own = format!("crate::api::{}", resource.replace('/', "::"));
    let foreign =
        |used: &&Used| !used.is_below(&own) && endpoints.iter().any(|endpoint| used.is_below(endpoint));
    used.iter()
        .filter(foreign)
        .map(|used| {
            let what = format!(
                "`{}` is in an endpoint of another resource: a model that both use belongs to that folder's mod.rs",
                used.path
            );
            Violation::new(&source.path, used.line, what)
        })
        .collect()
}

/// A mistake that both sides of the wire share would cancel itself out.
fn sandbox(tree: &Tree) -> Vec<Violation> {
    let what = "the sandbox shares no code with the crate it is to test";
    let manifest = tree.get("sandbox/Cargo.toml").into_iter().flat_map(|source| {
        let dependencies = source.lines().filter(|(_, line)| {
            let line = line.split('#').next().unwrap_or_default();
            line.contains("genauth-management") || line.contains("path = \"..")
        });
        dependencies.map(move |(line, _)| Violation::new(&source.path, line, what))
    });
    let code = tree.below("sandbox/", ".rs").flat_map(|source| {
        let used = paths_in(source, "sandbox/src/").into_iter();
        let ours = used.filter(|used| used.path.starts_with("genauth_management")).map(|used| used.line);
        // A file that is included stands in a text.
        let included = source.lines().filter(|(_, line)| {
            (line.contains("include") || line.contains("#[path")) && line.contains("../src/")
        });
        let lines: Vec<usize> = ours.chain(included.map(|(line, _)| line)).collect();
        lines.into_iter().map(move |line| Violation::new(&source.path, line, what))
    });
    manifest.chain(code).collect()
}

#[cfg(test)]
#[path = "imports_tests.rs"]
mod tests;
