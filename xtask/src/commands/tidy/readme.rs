//! README's table of calls says what the first lines of the endpoint files say.

use super::endpoint::{self, Declared};
use super::tree::{Breach, Tree};

const FILE: &str = "README.md";
const OPENS: &str = "<!-- calls -->";
const CLOSES: &str = "<!-- /calls -->";

/// The check.
pub fn check(tree: &Tree) -> Vec<Breach> {
    let Some(readme) = tree.get(FILE) else {
        return vec![Breach::new(FILE, 1, "there is no README.md, and so no table of calls")];
    };
    let Some((before, table, _)) = parts(&readme.text) else {
        return vec![Breach::new(FILE, 1, format!("no table of calls between {OPENS} and {CLOSES}"))];
    };
    let wanted = written(tree);
    if table == wanted {
        return Vec::new();
    }
    let same = table.lines().zip(wanted.lines()).take_while(|(is, should)| is == should).count();
    let line = before.lines().count() + same;
    let should = wanted.lines().nth(same).filter(|line| !line.is_empty()).unwrap_or(CLOSES);
    vec![Breach::new(
        FILE,
        line,
        format!("the table of calls should go on with {should:?}; `cargo xtask tidy --bless` writes it"),
    )]
}

/// README with the table as it should be; nothing where it has no place for one.
pub fn blessed(tree: &Tree) -> Option<(&'static str, String)> {
    let (before, _, after) = parts(&tree.get(FILE)?.text)?;
    Some((FILE, format!("{before}{}{after}", written(tree))))
}

/// What stands before the table, marker included, the table, and the rest.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find(OPENS)? + OPENS.len();
    let (before, rest) = text.split_at_checked(start)?;
    let (table, after) = rest.split_at_checked(rest.find(CLOSES)?)?;
    Some((before, table, after))
}

fn written(tree: &Tree) -> String {
    let mut table =
        "\n\n| call | HTTP | what it does | resolves to |\n| --- | --- | --- | --- |\n".to_owned();
    table.extend(endpoint::all(tree).iter().map(row));
    table.push('\n');
    table
}

fn row(endpoint: &Declared<'_>) -> String {
    let Declared { name, does, response, .. } = endpoint;
    let does = does.replace('|', "\\|");
    format!("| `{}` | `{}` | {does} | `{}` |\n", name.text, endpoint.call(), response.text)
}

#[cfg(test)]
mod tests {
    use super::super::endpoint::SOUND;
    use super::super::tree::said;
    use super::*;

    const TABLE: &str = "\
# Title

<!-- calls -->

| call | HTTP | what it does | resolves to |
| --- | --- | --- | --- |
| `createDepartment` | `POST /api/v3/create-department` | adds a department | `DepartmentSingleRespDto` |

<!-- /calls -->

The end.
";

    fn tree(readme: &str) -> Tree {
        Tree::of(&[("README.md", readme), ("src/api/departments/create.rs", SOUND)])
    }

    #[test]
    fn accepts_the_table_that_the_sources_make() {
        assert_eq!(check(&tree(TABLE)), []);
        assert_eq!(blessed(&tree(TABLE)), Some(("README.md", TABLE.to_owned())));
    }

    #[test]
    fn finds_and_rewrites_another_table() {
        let rows = [
            ("adds a department", "adds"),
            ("| call |", "| name |"),
            ("| `DepartmentSingleRespDto` |\n", "\n"),
        ];
        for (from, to) in rows {
            let readme = TABLE.replace(from, to);
            assert_eq!(check(&tree(&readme)).len(), 1, "{from} -> {to}");
            assert_eq!(blessed(&tree(&readme)), Some(("README.md", TABLE.to_owned())), "{from} -> {to}");
        }
        let found = said(&check(&tree(&TABLE.replace("adds a department", "adds"))));
        assert!(found[0].starts_with("README.md:7: the table of calls should go on with"), "{found:#?}");
        let row = "| `createDepartment` |";
        let found = said(&check(&tree(&TABLE.replace(row, &format!("{row}\n{row}")))));
        assert!(found[0].starts_with("README.md:7:"), "{found:#?}");
    }

    #[test]
    fn misses_the_table_and_the_file() {
        assert_eq!(
            said(&check(&tree("# Title\n"))),
            ["README.md:1: no table of calls between <!-- calls --> and <!-- /calls -->"]
        );
        assert_eq!(blessed(&tree("# Title\n")), None);
        assert_eq!(
            said(&check(&Tree::of(&[]))),
            ["README.md:1: there is no README.md, and so no table of calls"]
        );
    }
}
