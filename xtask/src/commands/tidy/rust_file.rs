//! A Rust file as `syn` reads it: its modules, what they declare and import, and each path that it names.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{
    Attribute, ImplItem, Item, ItemExternCrate, ItemMacro, ItemMod, ItemUse, Macro, Meta, Path, UseTree,
    Visibility,
};

use super::items::{declared, is_of_tests, path_attribute};
use super::scope::{Scope, full};

/// What one file says.
#[derive(Default)]
pub struct RustFile {
    /// The module of the file, and those that are written inside it.
    pub scopes: Vec<Scope>,
    /// The paths as they are written.
    pub raw: Vec<Raw>,
    /// The macros that are exported: they belong to the crate's root.
    pub macros: Vec<String>,
    /// The modules in other files that only tests have, with the name of the file where it is told.
    pub tests: Vec<(String, Option<String>)>,
}

/// A path of two steps and more, as it is written.
pub struct Raw {
    /// Counted from 1.
    pub line: usize,
    /// The module it stands in.
    pub module: String,
    /// `super`, `sign`, `Brand`
    pub steps: Vec<String>,
    /// Whether only tests have it.
    pub in_tests: bool,
}

impl RustFile {
    /// Reads the file of a module. Fails where it is no Rust.
    pub fn read(module: &str, text: &str) -> syn::Result<Self> {
        let file = syn::parse_file(text)?;
        let mut reader = Reader { module: module.to_owned(), ..Reader::default() };
        reader.enter(module);
        reader.visit_file(&file);
        let Reader { mut read, mut imports, .. } = reader;
        // One import may begin with the name that another brings.
        for _ in 0..2 {
            for (module, name, steps) in &mut imports {
                let scope = read.scopes.iter().find(|scope| scope.module == *module);
                let path = full(steps, module, scope, &read.scopes);
                let Some(scope) = read.scopes.iter_mut().find(|scope| scope.module == *module) else {
                    continue;
                };
                match path.strip_suffix("::*") {
                    Some(path) if !scope.globs.iter().any(|known| known == path) => {
                        scope.globs.push(path.to_owned())
                    }
                    Some(_) => {}
                    None => {
                        scope.imports.retain(|(known, _)| known != name);
                        scope.imports.push((name.clone(), path));
                    }
                }
            }
        }
        Ok(read)
    }
}

#[derive(Default)]
struct Reader {
    read: RustFile,
    /// Module, name and path of each import.
    imports: Vec<(String, String, Vec<String>)>,
    module: String,
    in_tests: bool,
}

impl Reader {
    fn enter(&mut self, module: &str) {
        self.read.scopes.push(Scope { module: module.to_owned(), ..Scope::default() });
    }

    fn scope(&mut self) -> Option<&mut Scope> {
        let module = &self.module;
        self.read.scopes.iter_mut().find(|scope| scope.module == *module)
    }

    fn found(&mut self, line: usize, steps: Vec<String>) {
        let (module, in_tests) = (self.module.clone(), self.in_tests);
        self.read.raw.push(Raw { line, module, steps, in_tests });
    }

    /// Of the code inside a macro or an attribute only the tokens are known.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut chain: Vec<Ident> = Vec::new();
        let mut colons = 0;
        loop {
            let token = tokens.next();
            match token {
                Some(TokenTree::Punct(ref sign)) if sign.as_char() == ':' && colons < 2 => {
                    colons += 1;
                    continue;
                }
                Some(TokenTree::Ident(name)) => {
                    if colons != 2 {
                        self.end(&mut chain);
                    }
                    chain.push(name);
                }
                other => {
                    self.end(&mut chain);
                    match other {
                        Some(TokenTree::Group(group)) => self.tokens(group.stream()),
                        None => return,
                        _ => {}
                    }
                }
            }
            colons = 0;
        }
    }

    fn end(&mut self, chain: &mut Vec<Ident>) {
        let chain = std::mem::take(chain);
        if let [first, _, ..] = &chain[..] {
            self.found(first.span().start().line, chain.iter().map(Ident::to_string).collect());
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        let (name, known_as, steps) = match tree {
            UseTree::Path(path) => return self.tree(&with(&path.ident), &path.tree),
            UseTree::Group(group) => return group.items.iter().for_each(|item| self.tree(before, item)),
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans.first().map_or(1, |span| span.start().line);
                let steps: Vec<_> = before.iter().cloned().chain(["*".to_owned()]).collect();
                self.imports.push((self.module.clone(), "*".to_owned(), steps.clone()));
                return self.found(line, steps);
            }
            // A path that is named a second time, inside its own braces.
            UseTree::Name(name) if name.ident == "self" && !before.is_empty() => {
                (&name.ident, None, before.to_vec())
            }
            UseTree::Name(name) => (&name.ident, None, with(&name.ident)),
            UseTree::Rename(rename) if rename.ident == "self" && !before.is_empty() => {
                (&rename.ident, Some(&rename.rename), before.to_vec())
            }
            UseTree::Rename(rename) => (&rename.ident, Some(&rename.rename), with(&rename.ident)),
        };
        let known_as =
            known_as.map(ToString::to_string).or_else(|| steps.last().cloned()).unwrap_or_default();
        self.imports.push((self.module.clone(), known_as, steps.clone()));
        self.found(name.span().start().line, steps);
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let (attributes, name) = declared(item);
        let before = self.in_tests;
        self.in_tests |= attributes.iter().any(is_of_tests);
        if let (Some(name), Some(scope)) = (name, self.scope()) {
            scope.declared.push(name.to_string());
        }
        visit::visit_item(self, item);
        self.in_tests = before;
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let before = self.in_tests;
        if let ImplItem::Fn(function) = item {
            self.in_tests |= function.attrs.iter().any(is_of_tests);
        }
        visit::visit_impl_item(self, item);
        self.in_tests = before;
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let name = item.ident.to_string();
        if let Some(scope) = self.scope() {
            scope.modules.push(name.clone());
        }
        item.attrs.iter().for_each(|attribute| self.visit_attribute(attribute));
        let inner = format!("{}::{name}", self.module);
        let Some((_, items)) = &item.content else {
            if self.in_tests {
                self.read.tests.push((inner, item.attrs.iter().find_map(path_attribute)));
            }
            return;
        };
        let outer = std::mem::replace(&mut self.module, inner.clone());
        self.enter(&inner);
        items.iter().for_each(|item| self.visit_item(item));
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast ItemExternCrate) {
        self.found(item.ident.span().start().line, vec![item.ident.to_string()]);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if let Some(name) =
            item.ident.as_ref().filter(|_| item.attrs.iter().any(|it| it.path().is_ident("macro_export")))
        {
            self.read.macros.push(name.to_string());
        }
        visit::visit_item_macro(self, item);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let steps: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let ([_, _, ..], Some(first)) = (&steps[..], path.segments.first()) {
            self.found(first.ident.span().start().line, steps);
        }
        visit::visit_path(self, path);
    }

    /// Whom a name is shown to is no use of theirs.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_macro(&mut self, of: &'ast Macro) {
        self.visit_path(&of.path);
        // What `quote!` writes is the code of another crate.
        if !of.path.segments.last().is_some_and(|last| last.ident.to_string().contains("quote")) {
            self.tokens(of.tokens.clone());
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.visit_path(attribute.path());
        if let Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }
}
