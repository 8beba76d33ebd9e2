//! Declarations -> the text of a file, but for what rustfmt does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::items::{Field, Item, Kind};
use super::spelling::{field, renamed, variant};

/// Types of the contract that are called as Rust's own: they are written with their module, and stand in files of their own.
pub const OF_RUST: [&str; 6] = ["Option", "Result", "Vec", "String", "Box", "Iterator"];

/// Where a type is: `src/api/roles/role.rs`.
pub type Homes = BTreeMap<String, String>;

/// A file below `src/api`.
pub struct File<'a> {
    /// `src/api/roles/role.rs`
    pub path: &'a str,
    /// What stands above the imports.
    pub head: String,
    /// What stands above the types: the call.
    pub call: String,
    /// The types that the call refers to.
    pub used: BTreeSet<&'a str>,
    pub items: Vec<&'a Item>,
}

impl File<'_> {
    pub fn text(&self, homes: &Homes) -> String {
        let own: BTreeSet<_> = self.items.iter().map(|item| item.name()).collect();
        let mut used = self.used.clone();
        self.items.iter().for_each(|item| used.extend(item.named()));
        let mut text = format!("{}\n", self.head);
        text.push_str(&imports(self.path, used.into_iter().filter(|name| !own.contains(name)), homes));
        text.push_str("use crate::api::prelude::*;\n");
        if !self.call.is_empty() {
            let _ = write!(text, "\n{}", self.call);
        }
        let names = Names { path: self.path, own: &own, homes };
        for item in &self.items {
            let _ = write!(text, "\n{}", names.item(item));
        }
        text
    }
}

/// The modules of a file: `["roles", "role"]`; of a folder's `mod.rs`, those of the folder.
fn modules(path: &str) -> Vec<&str> {
    let inside = path.trim_start_matches("src/api/").trim_end_matches(".rs");
    let mut steps: Vec<_> = inside.split('/').collect();
    if steps.last() == Some(&"mod") {
        steps.pop();
    }
    steps
}

/// The module of a type, as this file calls it.
fn module(from: &str, home: &str) -> String {
    let (here, there) = (modules(from), modules(home));
    let is_near = here.len() == 2 && here.first() == there.first();
    let steps: Vec<&str> = if is_near {
        ["super"].into_iter().chain(there.into_iter().skip(1)).collect()
    } else {
        ["crate", "api"].into_iter().chain(there).collect()
    };
    steps.join("::")
}

fn imports<'a>(path: &str, used: impl Iterator<Item = &'a str>, homes: &Homes) -> String {
    let mut by_module: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in used.filter(|name| !OF_RUST.contains(name)) {
        if let Some(home) = homes.get(name) {
            by_module.entry(module(path, home)).or_default().push(name);
        }
    }
    let mut text = String::new();
    for (module, names) in by_module {
        let names = if let [one] = names.as_slice() {
            (*one).to_owned()
        } else {
            format!("{{{}}}", names.join(", "))
        };
        let _ = writeln!(text, "use {module}::{names};");
    }
    text
}

/// How a file calls types.
pub struct Names<'a> {
    pub path: &'a str,
    pub own: &'a BTreeSet<&'a str>,
    pub homes: &'a Homes,
}

impl Names<'_> {
    /// The Rust of a kind.
    pub fn kind(&self, kind: &Kind) -> String {
        match kind {
            Kind::Text => self.of_rust("String"),
            Kind::Boolean => "bool".to_owned(),
            Kind::Number(name) => (*name).to_owned(),
            Kind::Json => "Json".to_owned(),
            Kind::Object => "JsonObject".to_owned(),
            Kind::Named(name) => match self.homes.get(name) {
                Some(home) if OF_RUST.contains(&name.as_str()) && !self.own.contains(name.as_str()) => {
                    format!("{}::{name}", module(self.path, home))
                }
                _ => name.clone(),
            },
            Kind::List(inner) => format!("{}<{}>", self.of_rust("Vec"), self.kind(inner)),
            Kind::Nullable(inner) => format!("Nullable<{}>", self.kind(inner)),
            Kind::Open(inner) => format!("Open<{}>", self.kind(inner)),
            Kind::OneOrMany(inner) => format!("OneOrMany<{}>", self.kind(inner)),
            Kind::Limited(inner, min, max) => format!("Limited<{}, {min}, {max}>", self.kind(inner)),
            Kind::Either(one, other) => format!("Either<{}, {}>", self.kind(one), self.kind(other)),
        }
    }

    /// A type of Rust's own, also where the file declares one of the same name.
    fn of_rust(&self, name: &str) -> String {
        let module = match name {
            "Option" => "std::option",
            "Vec" => "std::vec",
            _ => "std::string",
        };
        if self.own.contains(name) { format!("{module}::{name}") } else { name.to_owned() }
    }

    fn item(&self, item: &Item) -> String {
        match item {
            Item::Struct { name, doc, fields } => {
                let fields: String = fields.iter().map(|field| self.field(field)).collect();
                format!("{}#[dto]\npub struct {name} {{\n{fields}}}\n", comment(doc, ""))
            }
            Item::Alias { name, doc, of, answers } => {
                let of = self.kind(of);
                let of = if *answers { format!("Resp<{of}>") } else { of };
                format!("{}#[dto]\npub type {name} = {of};\n", comment(doc, ""))
            }
            Item::Enum { name, doc, values } => enumeration(name, doc, values),
        }
    }

    fn field(&self, described: &Field) -> String {
        let (ident, renamed) = field(&described.name);
        let mut refinements: Vec<_> = renamed.iter().map(|name| format!("name = {name:?}")).collect();
        refinements.extend(described.refinements.iter().cloned());
        let shape = match refinements.as_slice() {
            [] => String::new(),
            some => format!("    #[shape({})]\n", some.join(", ")),
        };
        let mut kind = self.kind(&described.kind);
        if described.optional {
            kind = format!("{}<{kind}>", self.of_rust("Option"));
        }
        format!("{}{shape}    pub {ident}: {kind},\n", comment(&described.doc, "    "))
    }
}

fn enumeration(name: &str, doc: &str, values: &[String]) -> String {
    let mut variants: Vec<String> = Vec::new();
    for value in values {
        let mut spelled = variant(value);
        while variants.contains(&spelled) {
            spelled.push('2');
        }
        variants.push(spelled);
    }
    let pairs = || variants.iter().zip(values);
    let count = |case: &str| pairs().filter(|(variant, value)| renamed(variant, case) == **value).count();
    // The first of the best: what needs no `rename_all` comes first.
    let cases = ["same", "camelCase", "snake_case", "SCREAMING_SNAKE_CASE"];
    let case = cases.into_iter().rev().max_by_key(|case| count(case)).unwrap_or("same");
    let dto = if case == "same" { "#[dto]".to_owned() } else { format!("#[dto(rename_all = {case:?})]") };
    let mut text = format!("{}{dto}\npub enum {name} {{\n", comment(doc, ""));
    for (variant, value) in pairs() {
        let _ = writeln!(text, "    /// {}.", super::shapes::WORDS);
        if renamed(variant, case) != *value {
            let _ = writeln!(text, "    #[shape(name = {value:?})]");
        }
        let _ = writeln!(text, "    {variant},");
    }
    text.push_str("}\n");
    text
}

/// Words as a comment for those who hover.
pub fn comment(words: &str, indent: &str) -> String {
    words.lines().map(|line| format!("{indent}/// {line}").trim_end().to_owned() + "\n").collect()
}
