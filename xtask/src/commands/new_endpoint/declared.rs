//! What the files below `src/api` declare: the types that a new endpoint imports, and the words that its fields are known by.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToLowerCamelCase as _;
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta};

use super::spelling::renamed;
use crate::commands::tidy::Tree;
use crate::commands::tidy::items::texts;

const API: &str = "src/api/";

/// Everything that is there.
#[derive(Default)]
pub struct Declared {
    /// The file of each type.
    pub types: BTreeMap<String, String>,
    /// The values of each enum.
    pub enums: BTreeMap<String, Vec<String>>,
    /// The file of each call.
    pub calls: BTreeMap<String, String>,
    /// What the fields of a name are documented as, with the number of times.
    words: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Declared {
    pub fn read(tree: &Tree) -> Result<Self> {
        let mut declared = Self::default();
        for source in tree.below(API, ".rs").filter(|source| !source.path.ends_with("_tests.rs")) {
            declared.add(&source.path, &source.text)?;
        }
        Ok(declared)
    }

    /// Adds what a file declares.
    pub fn add(&mut self, path: &str, text: &str) -> Result<()> {
        // A call is a function without a body, which no file of Rust's own has: the text of the attribute is enough.
        let file = syn::parse_file(text).with_context(|| format!("{path} is no Rust"))?;
        for item in &file.items {
            match item {
                Item::Struct(item) => {
                    self.types.insert(item.ident.to_string(), path.to_owned());
                    for field in &item.fields {
                        let Some(ident) = &field.ident else { continue };
                        let words = doc(&field.attrs).join("\n");
                        *self
                            .words
                            .entry(ident.to_string().to_lower_camel_case())
                            .or_default()
                            .entry(words)
                            .or_default() += 1;
                    }
                }
                Item::Enum(item) => {
                    self.types.insert(item.ident.to_string(), path.to_owned());
                    let case = named(&item.attrs, "dto", "rename_all").unwrap_or_default();
                    let value = |variant: &syn::Variant| {
                        named(&variant.attrs, "shape", "name")
                            .unwrap_or_else(|| renamed(&variant.ident.to_string(), &case))
                    };
                    self.enums.insert(item.ident.to_string(), item.variants.iter().map(value).collect());
                }
                Item::Type(item) => {
                    self.types.insert(item.ident.to_string(), path.to_owned());
                }
                Item::Verbatim(tokens) => {
                    if let Ok(function) = syn::parse2::<syn::TraitItemFn>(tokens.clone()) {
                        self.calls.insert(
                            function.sig.ident.to_string().trim_start_matches("r#").to_lower_camel_case(),
                            path.to_owned(),
                        );
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The documentation of the fields of this name, where it is the same in at least three places, and in nearly all.
    pub fn words_of(&self, field: &str) -> Option<&str> {
        let words = self.words.get(field)?;
        let (common, count) = words.iter().max_by_key(|(_, count)| **count)?;
        let all: usize = words.values().sum();
        (*count >= 3 && *count * 4 >= all * 3).then_some(common.as_str())
    }
}

/// The lines of a documentation.
pub fn doc(attributes: &[Attribute]) -> Vec<String> {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    };
    attributes.iter().filter_map(line).collect()
}

/// The text that an attribute gives a word: `name = "…"` in `#[shape(…)]`.
fn named(attributes: &[Attribute], attribute: &str, word: &str) -> Option<String> {
    texts(attributes, attribute, word).pop()?.pop()
}
