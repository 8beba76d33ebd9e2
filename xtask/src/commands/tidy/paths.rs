//! Which paths a Rust file uses, each from its crate on: `crate::call::sign`, `js_sys::Date`.

use super::code::{Token, tokens};

/// One use of a path.
#[derive(Debug, PartialEq, Eq)]
pub struct Used {
    /// Counted from 1.
    pub line: usize,
    /// `crate::call::sign::Brand`
    pub path: String,
}

impl Used {
    /// Whether it is that path, or leads below it.
    pub fn is_below(&self, ancestor: &str) -> bool {
        self.path.strip_prefix(ancestor).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }
}

/// All paths of two steps and more: those of `use`, and those in the code, whose first name may be imported.
pub fn used(file: &str, source: &str) -> Vec<Used> {
    let tokens = tokens(source);
    let mut walk =
        Walk { tokens: &tokens, at: 0, modules: vec![module(file)], imports: Vec::new(), found: Vec::new() };
    walk.file();
    let Walk { imports, found, .. } = walk;
    let full = |(line, path): (usize, Vec<String>)| {
        let imported = imports.iter().find(|(name, _)| Some(name) == path.first());
        let path = match imported {
            Some((_, whole)) => whole.iter().chain(path.iter().skip(1)).cloned().collect(),
            None => path,
        };
        Used { line, path: path.join("::") }
    };
    found.into_iter().map(full).collect()
}

/// `src/api/departments/create.rs` is `crate::api::departments::create`.
fn module(file: &str) -> Vec<String> {
    let inside = file.strip_prefix("src/").unwrap_or(file).trim_end_matches(".rs");
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    let steps = inside.split('/').filter(|step| *step != "lib");
    std::iter::once("crate").chain(steps).map(str::to_owned).collect()
}

struct Walk<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    /// The module that each open brace stands in.
    modules: Vec<Vec<String>>,
    /// What a name of this file stands for.
    imports: Vec<(String, Vec<String>)>,
    found: Vec<(usize, Vec<String>)>,
}

impl<'a> Walk<'a> {
    fn file(&mut self) {
        while let Some(token) = self.peek(0) {
            match token.text {
                // `use<'a>` in a type is another thing.
                "use" if !self.is(1, "<") => {
                    self.at += 1;
                    self.tree(&[]);
                }
                "mod" if self.is(2, "{") => {
                    let mut inner = self.here();
                    inner.extend(self.peek(1).map(|name| name.text.to_owned()));
                    self.modules.push(inner);
                    self.at += 3;
                }
                "{" => {
                    self.modules.push(self.here());
                    self.at += 1;
                }
                "}" => {
                    self.modules.pop();
                    self.at += 1;
                }
                _ if token.is_word() => self.chain(token),
                _ => self.at += 1,
            }
        }
    }

    /// `a::b::c` in the code.
    fn chain(&mut self, first: Token<'a>) {
        let mut path = Vec::new();
        self.step_into(&mut path, first.text);
        self.at += 1;
        let mut steps = 1;
        while self.is(0, "::")
            && let Some(name) = self.peek(1).filter(|name| name.is_word())
        {
            self.step_into(&mut path, name.text);
            self.at += 2;
            steps += 1;
        }
        if steps > 1 {
            self.found.push((first.line, path));
        }
    }

    /// What follows `use`, or a comma or brace inside it.
    fn tree(&mut self, before: &[String]) {
        let mut path = before.to_vec();
        let line = self.peek(0).map_or(1, |token| token.line);
        while let Some(token) = self.peek(0) {
            self.at += 1;
            match token.text {
                "::" => {}
                "{" => {
                    self.list(&path);
                    return;
                }
                "as" => {
                    let alias = self.peek(0).map(|alias| alias.text.to_owned());
                    self.at += 1;
                    self.imports.extend(alias.map(|alias| (alias, path.clone())));
                    self.found.push((line, path));
                    return;
                }
                "," | ";" | "}" => {
                    // The end of the list or of `use` belongs to the caller.
                    self.at -= 1;
                    break;
                }
                // A path that is named a second time, inside its own braces.
                "self" if !before.is_empty() => {}
                name => self.step_into(&mut path, name),
            }
        }
        self.imports.extend(path.last().map(|name| (name.clone(), path.clone())));
        self.found.push((line, path));
    }

    /// What stands between braces. Each round takes at least one token, whatever it is.
    fn list(&mut self, before: &[String]) {
        while !self.is(0, "}") && self.peek(0).is_some() {
            let start = self.at;
            self.tree(before);
            if self.is(0, ",") || self.at == start {
                self.at += 1;
            }
        }
        self.at += 1;
    }

    fn step_into(&self, path: &mut Vec<String>, name: &str) {
        match name {
            "self" if path.is_empty() => path.extend(self.here()),
            "super" => {
                if path.is_empty() {
                    path.extend(self.here());
                }
                path.pop();
            }
            name => path.push(name.to_owned()),
        }
    }

    fn here(&self) -> Vec<String> {
        self.modules.last().cloned().unwrap_or_default()
    }

    fn peek(&self, ahead: usize) -> Option<Token<'a>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn is(&self, ahead: usize, text: &str) -> bool {
        self.peek(ahead).is_some_and(|token| token.text == text)
    }
}

#[cfg(test)]
#[path = "paths_tests.rs"]
mod tests;
