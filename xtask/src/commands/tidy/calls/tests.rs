//! Pages that the sources make, stale ones, and those that are missing.

use super::super::endpoint::VALID;
use super::super::tree::messages;
use super::*;

const DEPARTMENTS: &str = "\
# Departments

The tree of a company,
and who is in it.

- A note.

<!-- calls -->

[What the columns say](../calls.md#the-columns).

## Department members

| call | HTTP | what it does | input | resolves to | repeat | pages | secrets | sandbox |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| `listMembers` | `GET /api/v3/list-members` | lists the members | `ListMembersDto` | `Resp<Page>` | safe | `iterate` | yes |  |

## Departments

| call | HTTP | what it does | input | resolves to | repeat | pages | secrets | sandbox |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| `createDepartment` | `POST /api/v3/create-department` | adds a department | `CreateDepartmentReqDto`: `name` | `DepartmentSingleRespDto` | no |  |  | behaves |

<!-- /calls -->
";

const ROLES: &str = "\
# Roles

What [people](user.md) may do.

<!-- calls -->

[What the columns say](../calls.md#the-columns).

| call | HTTP | what it does | input | resolves to | repeat | pages | secrets | sandbox |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| `createRole` | `POST /api/v3/create-role` | adds a role | `CreateRoleDto`: `namespace`, `code` or `name` | `RoleDto` | by key |  |  |  |
| `setRole` | `POST /api/v3/set-role` | sets a\\|b |  | `RoleDto` | idempotent |  |  |  |

<!-- /calls -->
";

const INDEX_PAGE: &str = "\
# Calls

<!-- modules -->

| module | calls | what it is for |
| --- | --- | --- |
| [Roles](calls/role.md) | 2 | What [people](calls/user.md) may do. |
| [Departments](calls/organization.md) | 2 | The tree of a company, and who is in it. |

<!-- /modules -->

By name:

<!-- calls -->

- [`createDepartment`](calls/organization.md) adds a department
- [`createRole`](calls/role.md) adds a role
- [`listMembers`](calls/organization.md) lists the members
- [`setRole`](calls/role.md) sets a|b

<!-- /calls -->

The end.
";

const README_PAGE: &str = "\
# Package

<!-- calls -->

| module | calls | what it is for |
| --- | --- | --- |
| `role` | 2 | What people may do. |
| `organization` | 2 | The tree of a company, and who is in it. |

**`role`**: createRole, setRole

**`organization`**: createDepartment, listMembers

<!-- /calls -->
";

const SANDBOX: &str = "\
pub static CREATE_DEPARTMENT: Endpoint = Endpoint::post(\"/api/v3/create-department\", run)
    .changes(\"create\", \"org\");
";

/// In a file of its own, as a type that several calls share.
const CREATE_ROLE: &str = "\
#[dto]
#[shape(one_of(\"code\", \"name\"))]
pub struct CreateRoleDto {
    pub namespace: String,
    pub code: Option<String>,
    pub name: Option<String>,
}
";

const CONTRACT: &str = r#"{"endpoints":[
  {"name":"createDepartment","module":"organization"},{"name":"listMembers","module":"organization"},
  {"name":"createRole","module":"role"},{"name":"setRole","module":"role"}]}"#;

const MODULES: &str = "export type Module =\n  | \"role\"\n  | \"organization\"\n  | \"verify\";\n";

fn endpoint(call: &str, does: &str, words: &str, function: &str) -> String {
    format!(
        "//! `{call}`: {does}.\n\n#[endpoint({}{words})]\nfn {function};\n",
        call.replace(" /", " \"/") + "\""
    )
}

/// All pages are valid but this one.
fn tree(file: &str, text: &str) -> Tree {
    let list = endpoint(
        "GET /api/v3/list-members",
        "lists the members",
        ", rows(key = \"userId\")",
        "list_members(input: ListMembersDto) -> Resp<Page>",
    );
    let create = endpoint(
        "POST /api/v3/create-role",
        "adds a role",
        ", by_key = RECONCILE",
        "create_role(input: CreateRoleDto) -> RoleDto",
    );
    let set = endpoint("POST /api/v3/set-role", "sets a|b", ", idempotent", "set_role() -> RoleDto");
    let mut files = vec![
        (INDEX, INDEX_PAGE),
        ("docs/calls/organization.md", DEPARTMENTS),
        ("docs/calls/role.md", ROLES),
        (modules::ORDER, MODULES),
        (README, README_PAGE),
        ("sandbox/src/api/departments/create.rs", SANDBOX),
        ("src/api/department_members/list.rs", &list),
        ("src/api/departments/create.rs", VALID),
        ("src/api/roles/change.rs", &set),
        ("src/api/roles/create.rs", &create),
        ("src/api/roles/input.rs", CREATE_ROLE),
        (modules::CONTRACT, CONTRACT),
        ("tests/fixtures/department_members/list.json", r#"{"secretAnswer": true}"#),
    ];
    files.retain(|(path, _)| *path != file);
    if !text.is_empty() {
        files.push((file, text));
    }
    Tree::of(&files)
}

fn found(file: &str, text: &str) -> Vec<String> {
    messages(&check(&tree(file, text)))
}

#[test]
fn accepts_the_pages_that_the_sources_make() {
    let valid = tree("", "");
    assert_eq!(check(&valid), []);
    for (file, text) in blessed(&valid) {
        assert_eq!(valid.get(&file).unwrap().text, text, "{file}");
    }
    assert_eq!(blessed(&valid).len(), 4);
}

#[test]
fn finds_and_rewrites_what_is_stale_on_any_page() {
    for (file, page, from, to) in [
        ("docs/calls/role.md", ROLES, "adds a role", "adds"),
        ("docs/calls/role.md", ROLES, "| by key |", "| no |"),
        ("docs/calls/role.md", ROLES, "`namespace`, ", ""),
        ("docs/calls/role.md", ROLES, "| `setRole` |", "| `setTheRole` |"),
        ("docs/calls/organization.md", DEPARTMENTS, "| yes |  |", "|  |  |"),
        ("docs/calls/organization.md", DEPARTMENTS, "| `iterate` |", "|  |"),
        ("docs/calls/organization.md", DEPARTMENTS, "| behaves |", "|  |"),
        ("docs/calls/organization.md", DEPARTMENTS, "## Department members", "## Members"),
        (INDEX, INDEX_PAGE, "What [people](calls/user.md) may do.", "Roles."),
        (INDEX, INDEX_PAGE, "- [`setRole`](calls/role.md) sets a|b\n", ""),
        (README, README_PAGE, ", setRole", ""),
    ] {
        let stale = page.replace(from, to);
        assert_ne!(stale, page, "{from}");
        assert_eq!(found(file, &stale).len(), 1, "{from} -> {to}");
        let rewritten = blessed(&tree(file, &stale)).into_iter().find(|(own, _)| own == file);
        assert_eq!(rewritten.unwrap().1, page, "{from} -> {to}");
    }
    let stale = ROLES.replace("adds a role", "adds");
    let [violation] = <[_; 1]>::try_from(found("docs/calls/role.md", &stale)).unwrap();
    assert!(violation.starts_with("docs/calls/role.md:11: the calls should go on with"), "{violation}");
}

#[test]
fn the_words_of_a_page_are_those_of_its_module_everywhere() {
    let page = ROLES.replace("What [people]", "What [users]");
    let files: Vec<_> = found("docs/calls/role.md", &page);
    assert_eq!(files.len(), 2, "index and README: {files:#?}");
    for page in [ROLES.replace("What [people](user.md) may do.\n\n", ""), ROLES.replace("# Roles\n\n", "")] {
        let wanted = "docs/calls/role.md:1: begins with a heading, `# Roles`, and a sentence that says what the module is for";
        assert!(found("docs/calls/role.md", &page).iter().any(|violation| violation == wanted), "{page}");
    }
}

#[test]
fn misses_the_page_of_a_module_and_the_place_for_its_calls() {
    for file in ["docs/calls/role.md", INDEX, README] {
        let wanted = format!(
            "{file}:1: is not there: write it, with <!-- calls --> and <!-- /calls --> for its calls"
        );
        assert!(found(file, "").contains(&wanted), "{file}");
    }
    let wanted = "docs/calls/role.md:1: no place for calls between <!-- calls --> and <!-- /calls -->";
    assert!(found("docs/calls/role.md", "# Roles\n\nWhat people may do.\n").contains(&wanted.to_owned()));
}

#[test]
fn finds_a_page_without_a_module_and_a_call_without_one() {
    let none = ":1: a page of no module that has calls";
    for file in ["docs/calls/verify.md", "docs/calls/other.md"] {
        assert_eq!(found(file, "# Other\n\nOther calls.\n"), [format!("{file}{none}")]);
    }
    let order = MODULES.replace("  | \"role\"\n", "");
    let calls = found(modules::ORDER, &order);
    for name in ["createRole", "setRole"] {
        let wanted = format!(
            "`{name}` is in no module: tests/contract/management.json or pkg-template/entry/proxy.d.ts lacks it"
        );
        assert!(calls.iter().any(|violation| violation.ends_with(&wanted)), "{calls:#?}");
    }
    assert!(calls.contains(&format!("docs/calls/role.md{none}")));
}

#[test]
fn finds_a_readme_that_is_too_long_for_one_page() {
    let page = format!("{README_PAGE}{}", "x".repeat(README_SIZE));
    let length = page.len();
    assert_eq!(
        found(README, &page),
        [format!("{README}:1: {length} bytes: at most 30000 are one page on npm")]
    );
}
