//! What a call takes: the type of its input, and what the caller has to give of it.

use std::collections::BTreeMap;

use heck::ToLowerCamelCase as _;
use syn::{Field, Item, ItemStruct, Type};

use super::super::endpoint::{API, Declared};
use super::super::items::texts;
use super::super::tree::Tree;

/// Of all calls.
pub struct Inputs {
    types: BTreeMap<String, Needed>,
}

/// What the caller has to give.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Needed {
    /// The fields, in the order of the type.
    pub fields: Vec<String>,
    /// Groups of fields, of each of which at least one is needed.
    pub one_of: Vec<Vec<String>>,
}

impl Inputs {
    /// Reads them. A file that is no Rust is the compiler's business.
    pub fn read(tree: &Tree) -> Self {
        let sources = tree.below(API, ".rs").filter(|source| !source.path.ends_with("_tests.rs"));
        let items =
            sources.filter_map(|source| syn::parse_file(&source.text).ok()).flat_map(|file| file.items);
        let types = items.filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), needed(&item))),
            _ => None,
        });
        Self { types: types.collect() }
    }

    /// What a type wants of the caller.
    pub fn needed(&self, input: &str) -> Option<&Needed> {
        self.types.get(input)
    }

    /// As Markdown: the type, its required fields, and the groups with `or`.
    pub fn of(&self, call: &Declared<'_>) -> String {
        let Some(input) = call.input else { return String::new() };
        let code = |name: &String| format!("`{name}`");
        let words = self.needed(input).into_iter().flat_map(|Needed { fields, one_of }| {
            let groups = one_of.iter().map(|group| group.iter().map(code).collect::<Vec<_>>().join(" or "));
            fields.iter().map(code).chain(groups).collect::<Vec<_>>()
        });
        let words = words.collect::<Vec<_>>().join(", ");
        if words.is_empty() { format!("`{input}`") } else { format!("`{input}`: {words}") }
    }
}

fn needed(item: &ItemStruct) -> Needed {
    let required = item.fields.iter().filter(|field| !is_optional(&field.ty));
    Needed {
        fields: required.filter_map(on_the_wire).collect(),
        one_of: texts(&item.attrs, "shape", "one_of"),
    }
}

/// As the macro `dto` has it.
fn is_optional(declared: &Type) -> bool {
    matches!(declared, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

fn on_the_wire(field: &Field) -> Option<String> {
    let given = texts(&field.attrs, "shape", "name").pop().and_then(|mut names| names.pop());
    given.or_else(|| Some(field.ident.as_ref()?.to_string().to_lower_camel_case()))
}

#[cfg(test)]
mod tests {
    use super::super::super::endpoint;
    use super::*;
    use crate::workspace::Workspace;

    /// The fields of a type in the package's declarations that an object of it must have.
    fn declared_as_required<'a>(types: &'a str, name: &str) -> Vec<&'a str> {
        let (_, rest) = types.split_once(&format!("\nexport interface {name} {{")).unwrap();
        let (body, _) = rest.split_once("\n}").unwrap();
        let fields = body.lines().filter_map(|line| line.strip_prefix("  "));
        let fields = fields.filter(|line| !line.starts_with([' ', '/', '*', '}']));
        let names = fields.filter_map(|line| line.split_once(": ")).map(|(name, _)| name.trim_matches('"'));
        names.filter(|name| !name.ends_with('?')).collect()
    }

    #[test]
    fn the_required_fields_of_each_call_are_those_of_the_package() {
        let tree = Tree::read(&Workspace::find().unwrap().root).unwrap();
        let types = &tree.get("tests/package/snapshots/index.d.ts").unwrap().text;
        let inputs = Inputs::read(&tree);
        let endpoints = endpoint::all(&tree);
        assert_eq!(endpoints.len(), types.matches("options?: CallOptions): Promise<").count());
        for call in &endpoints {
            let name = &call.name;
            let input = call.input.unwrap_or("Record<string, never>");
            let method = |mark| format!("\n  {name}(input{mark}: {input}, options?: CallOptions)");
            assert!(types.contains(&method("")) || types.contains(&method("?")), "{name} takes {input}");
            let Some(needed) = call.input.map(|input| inputs.needed(input).unwrap()) else { continue };
            assert_eq!(needed.fields, declared_as_required(types, input), "{name}");
            for field in needed.one_of.iter().flatten() {
                assert!(!needed.fields.contains(field), "{name} needs {field} by itself");
            }
        }
    }

    #[test]
    fn a_field_has_its_name_on_the_wire_and_a_group_all_of_its_fields() {
        let source = r#"
            #[dto]
            #[shape(needs("phoneCountryCode", "phone"), one_of("phone", "email"), values("c", Kind, "b", "d"))]
            pub struct Input {
                pub phone: Option<String>,
                pub email: Option<String>,
                #[shape(len = 1..=4, secret, name = "type")]
                pub kind: String,
                pub note: std::option::Option<String>,
                pub user_ids: Vec<Option<String>>,
            }
        "#;
        let inputs = Inputs::read(&Tree::of(&[("src/api/users/whom.rs", source)]));
        let needed = Needed {
            fields: vec!["type".to_owned(), "userIds".to_owned()],
            one_of: vec![vec!["phone".to_owned(), "email".to_owned()]],
        };
        assert_eq!(inputs.needed("Input"), Some(&needed));
    }
}
