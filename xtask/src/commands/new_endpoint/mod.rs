//! `cargo xtask new-endpoint NAME`: the file of a call and its fixture, from the project's copy of the contract.

#[cfg(test)]
mod comparison_tests;
mod contract;
mod declared;
mod enums;
mod fixture;
mod items;
mod layout;
mod limits;
mod method;
mod modules;
mod places;
mod plan;
mod remains;
mod samples;
mod shapes;
mod source;
mod spelling;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::commands::tidy::{self, Tree};
use crate::process::Process;
use crate::workspace::Workspace;
use contract::Contract;
use declared::Declared;
use plan::{Plan, Planner};

/// Writes the files that describe calls, and says what is left for a person.
#[derive(clap::Args)]
#[command(after_help = "Example: cargo xtask new-endpoint createRole")]
pub struct Args {
    /// Names of calls in tests/contract/management.json
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
    /// Print the files in place of writing them
    #[arg(long)]
    print: bool,
}

/// Looks at everything first, so that a refusal leaves nothing half written.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    let tree = Tree::read(&workspace.root)?;
    let contract = Contract::read(&tree)?;
    let mut declared = Declared::read(&tree)?;
    let mut written = Vec::new();
    for name in &args.names {
        let (plan, report) = planned(&contract, &declared, name)?;
        for (path, text) in &plan.files {
            if path.ends_with(".rs") {
                declared.add(path, text)?;
            }
        }
        written.extend(plan.files);
        println!("{report}");
    }
    if args.print {
        written.iter().for_each(|(path, text)| println!("=== {path}\n{text}"));
        return Ok(());
    }
    let listed = modules::listings(&tree, written.iter().map(|(path, _)| path.as_str()))?;
    for (path, text) in written.iter().chain(&listed) {
        write(&workspace.root.join(path), text)?;
        println!("{path}");
    }
    let sources =
        written.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(path, _)| workspace.root.join(path));
    Process::new("rustfmt")
        .hint("the new file cannot be formatted; `cargo xtask setup` installs rustfmt")
        .args(["--edition", "2024"])
        .args(sources)
        .run()?;
    tidy::bless_calls(&workspace.root)?;
    println!(
        "Next: `cargo xtask package`, then `cargo xtask tidy --bless`, which renews the tables of calls and the snapshots."
    );
    Ok(())
}

/// The files of a call, and a report for the person who finishes them.
fn planned(contract: &Contract, declared: &Declared, name: &str) -> Result<(Plan, String)> {
    let Some(call) = contract.call(name) else {
        bail!("the contract has no call {name}; names are written like `createRole`");
    };
    if let Some(path) = declared.calls.get(name) {
        bail!("{path} already has the call {name}");
    }
    let plan = Planner { contract, declared }.plan(call)?;
    let counts = plan.files.iter().map(|(path, text)| (path, text.matches(shapes::WORDS).count()));
    let words: Vec<_> =
        counts.filter(|(_, count)| *count > 0).map(|(path, count)| format!("{path} ({count})")).collect();
    let mut report = format!("# {name}\n\nTexts of the sources (to understand the fields, not to copy):\n");
    remains::material(contract, declared, call)
        .iter()
        .for_each(|line| report.push_str(&format!("  {line}\n")));
    report.push_str(&format!(
        "\nLeft to do:\n  - write the documentation in place of `{}`: {}\n",
        shapes::WORDS,
        words.join(", ")
    ));
    plan.left.iter().for_each(|line| report.push_str(&format!("  - {line}\n")));
    report.push_str("  - add to the fixture the oddities of the service's responses: numbers as strings, one object instead of a list\n");
    Ok((plan, report))
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
