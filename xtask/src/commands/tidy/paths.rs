//! Which paths a Rust file uses, each from its crate on: `crate::call::sign`, `js_sys::Date`.

use super::rust_file::RustFile;
use super::scope::full;

/// One use of a path.
#[derive(Debug, PartialEq, Eq)]
pub struct Used {
    /// Counted from 1.
    pub line: usize,
    /// `crate::call::sign::Brand`
    pub path: String,
    /// Whether only tests use it.
    pub in_tests: bool,
}

impl Used {
    /// Whether it is that path, or leads below it.
    pub fn is_below(&self, ancestor: &str) -> bool {
        self.path.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }
}

/// All paths of two steps and more: those of `use`, and those in the code, whose first name may be imported.
pub fn used(file: &RustFile) -> Vec<Used> {
    file.raw
        .iter()
        .map(|raw| {
            let scope = file.scopes.iter().find(|scope| scope.module == raw.module);
            let path = full(&raw.steps, &raw.module, scope, &file.scopes);
            Used { line: raw.line, path, in_tests: raw.in_tests }
        })
        .collect()
}

#[cfg(test)]
#[path = "paths_tests.rs"]
mod tests;
