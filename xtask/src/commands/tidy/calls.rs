//! The tables of calls, in `docs` and in the README of the npm package, say what the first lines of the endpoint files say.

use super::endpoint::{self, Declared};
use super::tree::{Tree, Violation};

/// For readers of the repository, and for those of npm, who have no `docs`.
const FILES: [&str; 2] = ["docs/calls.md", "pkg-template/README.md"];
const OPENS: &str = "<!-- calls -->";
const CLOSES: &str = "<!-- /calls -->";

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    FILES.iter().filter_map(|file| violation(tree, file)).collect()
}

fn violation(tree: &Tree, file: &str) -> Option<Violation> {
    let Some(page) = tree.get(file) else {
        return Some(Violation::new(file, 1, "is not there, and so no tables of calls"));
    };
    let Some((before, tables, _)) = parts(&page.text) else {
        return Some(Violation::new(file, 1, format!("no tables of calls between {OPENS} and {CLOSES}")));
    };
    let wanted = written(tree);
    if tables == wanted {
        return None;
    }
    let same = tables.lines().zip(wanted.lines()).take_while(|(is, should)| is == should).count();
    let line = before.lines().count() + same;
    let should = wanted.lines().nth(same).filter(|line| !line.is_empty()).unwrap_or(CLOSES);
    Some(Violation::new(
        file,
        line,
        format!("the tables of calls should go on with {should:?}; `cargo xtask tidy --bless` writes them"),
    ))
}

/// Each page that has a place for the tables, with the tables as they should be.
pub fn blessed(tree: &Tree) -> Vec<(&'static str, String)> {
    let rewritten = |file| {
        let (before, _, after) = parts(&tree.get(file)?.text)?;
        Some((file, format!("{before}{}{after}", written(tree))))
    };
    FILES.into_iter().filter_map(rewritten).collect()
}

/// What stands before the tables, marker included, the tables, and the rest.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find(OPENS)? + OPENS.len();
    let (before, rest) = text.split_at_checked(start)?;
    let (tables, after) = rest.split_at_checked(rest.find(CLOSES)?)?;
    Some((before, tables, after))
}

/// A table for each folder of endpoints.
fn written(tree: &Tree) -> String {
    let mut text = String::from("\n\n");
    let mut resource = "";
    for endpoint in &endpoint::all(tree) {
        let folder = endpoint.key.split('/').next().unwrap_or_default();
        if folder != resource {
            text.push_str(if resource.is_empty() { "" } else { "\n" });
            resource = folder;
            text.push_str(&heading(folder));
        }
        text.push_str(&row(endpoint));
    }
    text.push('\n');
    text
}

/// `department_members` -> `Department members`, and the head of its table.
fn heading(folder: &str) -> String {
    let mut letters = folder.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let title: String = first.into_iter().chain(letters).collect::<String>().replace('_', " ");
    format!("### {title}\n\n| call | HTTP | what it does | resolves to |\n| --- | --- | --- | --- |\n")
}

fn row(endpoint: &Declared<'_>) -> String {
    let Declared { name, does, response, .. } = endpoint;
    let does = does.replace('|', "\\|");
    format!("| `{}` | `{}` | {does} | `{}` |\n", name, endpoint.call(), response)
}

#[cfg(test)]
mod tests {
    use super::super::endpoint::VALID;
    use super::super::tree::messages;
    use super::*;

    const TABLES: &str = "\
# Title

<!-- calls -->

### Departments

| call | HTTP | what it does | resolves to |
| --- | --- | --- | --- |
| `createDepartment` | `POST /api/v3/create-department` | adds a department | `DepartmentSingleRespDto` |

### User departments

| call | HTTP | what it does | resolves to |
| --- | --- | --- | --- |
| `createDepartment` | `POST /api/v3/create-department` | adds a department | `DepartmentSingleRespDto` |

<!-- /calls -->

The end.
";

    /// One of the pages is valid.
    fn tree(page: &str) -> Tree {
        Tree::of(&[
            ("docs/calls.md", page),
            ("pkg-template/README.md", TABLES),
            ("src/api/departments/create.rs", VALID),
            ("src/api/user_departments/create.rs", VALID),
        ])
    }

    fn valid() -> Vec<(&'static str, String)> {
        FILES.map(|file| (file, TABLES.to_owned())).to_vec()
    }

    #[test]
    fn accepts_the_tables_that_the_sources_make() {
        assert_eq!(check(&tree(TABLES)), []);
        assert_eq!(blessed(&tree(TABLES)), valid());
    }

    #[test]
    fn finds_and_rewrites_other_tables() {
        let rows = [
            ("adds a department", "adds"),
            ("| call |", "| name |"),
            ("### User departments", "### Users"),
            ("| `DepartmentSingleRespDto` |\n", "\n"),
        ];
        for (from, to) in rows {
            let page = TABLES.replace(from, to);
            assert_eq!(check(&tree(&page)).len(), 1, "{from} -> {to}");
            assert_eq!(blessed(&tree(&page)), valid(), "{from} -> {to}");
        }
        let found = messages(&check(&tree(&TABLES.replace("adds a department", "adds"))));
        assert!(found[0].starts_with("docs/calls.md:9: the tables of calls should go on with"), "{found:#?}");
        let row = "| `createDepartment` |";
        let found = messages(&check(&tree(&TABLES.replacen(row, &format!("{row}\n{row}"), 1))));
        assert!(found[0].starts_with("docs/calls.md:9:"), "{found:#?}");
    }

    #[test]
    fn misses_the_tables_and_the_files() {
        assert_eq!(
            messages(&check(&tree("# Title\n"))),
            ["docs/calls.md:1: no tables of calls between <!-- calls --> and <!-- /calls -->"]
        );
        assert_eq!(blessed(&tree("# Title\n")).len(), 1);
        assert_eq!(
            messages(&check(&Tree::of(&[]))),
            FILES.map(|file| format!("{file}:1: is not there, and so no tables of calls"))
        );
    }
}
