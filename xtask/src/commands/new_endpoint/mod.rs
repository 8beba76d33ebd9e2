//! `cargo xtask new-endpoint …`: the skeleton of an endpoint and its fixture, which compile and pass as they stand.

mod modules;
mod names;
mod skeleton;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::commands::tidy::{self, Tree};
use crate::process::Process;
use crate::workspace::Workspace;
use names::{Given, Names};

/// Writes the skeleton of an endpoint with its fixture, and lists it.
#[derive(clap::Args)]
#[command(
    after_help = "Example: cargo xtask new-endpoint departments get GET /api/v3/get-department getDepartment \
                  --response DepartmentSingleRespDto --does \"reads a department\""
)]
pub struct Args {
    #[command(flatten)]
    given: Given,
}

/// Looks at everything first, so that a refusal leaves nothing half written.
pub fn run(args: Args) -> Result<()> {
    let names = Names::derive(args.given)?;
    let workspace = Workspace::find()?;
    let tree = Tree::read(&workspace.root)?;
    let files = files(&tree, &names)?;
    let rustfmt = || {
        Process::new("rustfmt").hint("the new file cannot be formatted; `cargo xtask setup` installs rustfmt")
    };
    rustfmt().arg("--version").capture()?;

    for (path, text) in &files {
        write(&workspace.root.join(path), text)?;
        println!("{path}");
    }
    rustfmt().args(["--edition", "2024"]).arg(workspace.root.join(names.source())).run()?;
    tidy::bless_calls(&workspace.root)?;
    println!(
        "Now fill in {}: its fields, what it resolves to and what it says; and give the fixture the API's own sample.\n\
         Then `cargo xtask package` and `cargo xtask tidy --bless`, which renews the tables of calls and the snapshots.",
        names.request
    );
    Ok(())
}

/// Every file to be written, the new ones and the lists.
fn files(tree: &Tree, names: &Names) -> Result<Vec<(String, String)>> {
    for path in [names.source(), names.fixture()] {
        if tree.get(&path).is_some() {
            bail!("{path} is there already, and is not overwritten");
        }
    }
    let taken = format!("\nfn {}(", names.function);
    if let Some(other) = tree.below("src/api/", ".rs").find(|source| source.text.contains(&taken)) {
        bail!("{} has the endpoint {} already", other.path, names.name);
    }
    if let Some(other) = modules::declaring(tree, &names.request) {
        bail!("{other} has a type {} already; name another with --request", names.request);
    }
    let import = modules::import(tree, names)?;
    let mut files = vec![
        (names.source(), skeleton::endpoint(names, &import)),
        (names.fixture(), skeleton::fixture(names)),
    ];
    let folder = format!("src/api/{}/mod.rs", names.resource);
    match tree.get(&folder) {
        Some(list) => files.push((folder, modules::listing(&list.text, &names.file))),
        None => {
            let api = "src/api/mod.rs";
            let list = tree.get(api).with_context(|| format!("there is no {api} to list the resource in"))?;
            files.push((folder, modules::folder(&names.resource, &names.file)));
            files.push((api.to_owned(), modules::listing(&list.text, &names.resource)));
        }
    }
    Ok(files)
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::names::Method;
    use super::names::tests::given;
    use super::*;

    const API: (&str, &str) =
        ("src/api/mod.rs", "//! API.\n\npub mod users;\n\npub type IsSuccessRespDto = Resp<IsSuccessDto>;\n");
    const NO_CALLS: &str = "<!-- calls --><!-- /calls -->\n";
    const PAGES: [(&str, &str); 2] = [("docs/calls.md", NO_CALLS), ("pkg-template/README.md", NO_CALLS)];

    fn written(method: Method) -> Vec<(String, String)> {
        let names = Names::derive(given(method, "/api/v3/get-department", "getDepartment")).unwrap();
        files(&Tree::of(&[API]), &names).unwrap()
    }

    #[test]
    fn writes_what_tidy_accepts() {
        for method in [Method::Get, Method::Post] {
            let files = written(method);
            let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
            assert_eq!(
                paths,
                [
                    "src/api/departments/get.rs",
                    "tests/fixtures/departments/get.json",
                    "src/api/departments/mod.rs",
                    "src/api/mod.rs"
                ]
            );
            let mut all: Vec<(&str, &str)> =
                files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            let pages = tidy::tables_of_calls(&Tree::of(&[&all[..], &PAGES].concat()));
            all.extend(pages.iter().map(|(path, text)| (*path, text.as_str())));
            let tree = Tree::of(&all);
            let violations: Vec<_> = tidy::CHECKS.iter().flat_map(|check| check(&tree)).collect();
            assert_eq!(violations, []);
            for (path, text) in files {
                assert!(!text.contains("{{") && text.ends_with('\n'), "{path}: {text}");
            }
        }
    }

    #[test]
    fn writes_the_shape_that_the_others_have() {
        let files = written(Method::Post);
        let (_, source) = &files[0];
        for line in [
            "//! `POST /api/v3/get-department`: gets department.",
            "use crate::api::IsSuccessRespDto;",
            "pub struct GetDepartmentReqDto {",
            "/// Gets department.",
            "#[endpoint(POST \"/api/v3/get-department\", non_idempotent)]",
            "fn get_department(input: GetDepartmentReqDto) -> IsSuccessRespDto;",
        ] {
            assert!(source.lines().any(|own| own == line), "{line}\n{source}");
        }
        assert!(files[1].1.contains("\"body\": { \"toBeFilledIn\": \"a value\" }"));
        assert!(written(Method::Get)[1].1.contains("\"query\": [[\"toBeFilledIn\", \"a value\"]]"));
        assert_eq!(files[3].1, API.1.replace("pub mod users;", "pub mod departments;\npub mod users;"));
    }

    #[test]
    fn overwrites_nothing() {
        let names = Names::derive(given(Method::Get, "/api/v3/get-department", "getDepartment")).unwrap();
        for (path, text, expected) in [
            ("src/api/departments/get.rs", "", "is there already, and is not overwritten"),
            ("tests/fixtures/departments/get.json", "", "is there already, and is not overwritten"),
            (
                "src/api/departments/one.rs",
                "\nfn get_department(input: X) -> Y;",
                "has the endpoint getDepartment already",
            ),
            ("src/api/departments/mod.rs", "pub struct GetDepartmentDto {", "name another with --request"),
        ] {
            let error = files(&Tree::of(&[API, (path, text)]), &names).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
