//! Where the new file is listed, and where the type of its answer comes from.

use anyhow::{Result, bail};

use super::names::Names;
use crate::commands::tidy::Tree;

/// The text of a `mod.rs` with this module in it, in alphabetical order.
pub fn listing(text: &str, module: &str) -> String {
    let new = format!("pub mod {module};");
    let listed = |line: &str| line.starts_with("pub mod ") && line.ends_with(';');
    if text.lines().any(|line| line == new) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().collect();
    let after = lines.iter().rposition(|line| listed(line) && *line < new.as_str());
    let before = lines.iter().position(|line| listed(line));
    let (at, block) = match (after, before) {
        (Some(last), _) => (last + 1, vec![new.as_str()]),
        (None, Some(first)) => (first, vec![new.as_str()]),
        // No list yet: it comes after the documentation, with a blank line around it.
        (None, None) => {
            let at = lines.iter().take_while(|line| line.starts_with("//!")).count();
            (at, if at == 0 { vec![new.as_str()] } else { vec!["", new.as_str()] })
        }
    };
    let (head, tail) = lines.split_at_checked(at).unwrap_or((&lines, &[]));
    let mut whole = [head, &block, tail].concat().join("\n");
    whole.push('\n');
    whole
}

/// The `mod.rs` of a new resource.
pub fn folder(resource: &str, module: &str) -> String {
    let mut words = resource.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("//! {words}.\n\npub mod {module};\n")
}

/// How the endpoint imports the type of its answer.
pub fn import(tree: &Tree, names: &Names) -> Result<String> {
    let (response, resource) = (&names.response, &names.resource);
    let Some(path) = declaring(tree, response) else {
        bail!("there is no type {response} below src/api; write it first, in src/api/{resource}/mod.rs");
    };
    let inside = path.trim_start_matches("src/api/").trim_end_matches(".rs");
    Ok(match inside.rsplit_once('/') {
        None => format!("crate::api::{response}"),
        Some((folder, "mod")) if folder == resource => format!("super::{response}"),
        Some((folder, file)) if folder == resource => format!("super::{file}::{response}"),
        Some((folder, "mod")) => format!("crate::api::{folder}::{response}"),
        Some((folder, _)) => bail!(
            "{response} is declared in {path}, an endpoint of another resource; move it to src/api/{folder}/mod.rs first"
        ),
    })
}

/// The file below `src/api` that declares a type.
pub fn declaring<'a>(tree: &'a Tree, name: &str) -> Option<&'a str> {
    let declared = |line: &str| {
        ["pub struct ", "pub enum ", "pub type "].iter().any(|start| {
            let rest = line.strip_prefix(start).and_then(|rest| rest.strip_prefix(name));
            rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
        })
    };
    let mut files = tree.below("src/api/", ".rs");
    files.find(|source| source.text.lines().any(declared)).map(|source| source.path.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::names::Method;
    use super::super::names::tests::given;
    use super::*;

    #[test]
    fn lists_a_module_in_its_place() {
        let text = "//! Departments.\n\npub mod create;\npub mod update;\n\nuse super::X;\n";
        for (module, expected) in [
            ("get", "//! Departments.\n\npub mod create;\npub mod get;\npub mod update;\n\nuse super::X;\n"),
            ("add", "//! Departments.\n\npub mod add;\npub mod create;\npub mod update;\n\nuse super::X;\n"),
            ("zip", "//! Departments.\n\npub mod create;\npub mod update;\npub mod zip;\n\nuse super::X;\n"),
            ("create", text),
        ] {
            assert_eq!(listing(text, module), expected, "{module}");
        }
    }

    #[test]
    fn begins_a_list() {
        assert_eq!(listing("//! Users.\n\nuse x;\n", "get"), "//! Users.\n\npub mod get;\n\nuse x;\n");
        assert_eq!(folder("sync_relations", "get"), "//! Sync relations.\n\npub mod get;\n");
    }

    #[test]
    fn imports_the_answer_from_where_it_is() {
        let tree = Tree::of(&[
            ("src/api/mod.rs", "pub struct IsSuccessRespDto {"),
            ("src/api/departments/mod.rs", "pub struct DepartmentDto {\npub enum DepartmentDtoKind {"),
            ("src/api/departments/create.rs", "pub struct CreatedDto {"),
            ("src/api/users/mod.rs", "pub struct UserDto;"),
            ("src/api/users/get.rs", "pub struct OneUserDto {"),
        ]);
        let of = |response: &str| {
            let mut given = given(Method::Get, "/api/v3/get-department", "getDepartment");
            given.response = response.to_owned();
            import(&tree, &Names::derive(given).unwrap()).map_err(|error| error.to_string())
        };
        assert_eq!(of("IsSuccessRespDto").unwrap(), "crate::api::IsSuccessRespDto");
        assert_eq!(of("DepartmentDto").unwrap(), "super::DepartmentDto");
        assert_eq!(of("CreatedDto").unwrap(), "super::create::CreatedDto");
        assert_eq!(of("UserDto").unwrap(), "crate::api::users::UserDto");
        assert!(of("OneUserDto").unwrap_err().contains("move it to src/api/users/mod.rs"));
        assert!(of("Department").unwrap_err().contains("there is no type Department"));
    }
}
