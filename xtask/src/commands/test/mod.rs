//! `cargo xtask test`: every check there is, one after the other, and one line of summary.

mod forwarding;
mod steps;
mod summary;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::commands::setup;
use crate::workspace::Workspace;
use steps::{Environments, STEPS, Step};
use summary::{Outcome, Summary};

/// Runs every test, and ends with a line `N passed, N failed`.
#[derive(clap::Args)]
pub struct Args {
    /// How many of the environments in tests/package to install the package into
    #[arg(long, value_enum, default_value_t = Environments::Core)]
    environments: Environments,
    /// Run only this step and what it needs; may be given several times
    #[arg(long, value_name = "STEP", value_parser = step_name)]
    only: Vec<&'static str>,
    /// How many values the step `hostile` generates
    #[arg(long, value_name = "COUNT", default_value_t = 100_000)]
    hostile_values: u64,
    /// What the suites that generate values begin with; each prints the one it took
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u32>,
    /// List the steps
    #[arg(long)]
    list: bool,
}

/// Runs the steps; one that fails does not keep the others from running.
pub fn run(args: &Args) -> Result<()> {
    if args.list {
        for step in STEPS {
            println!("{:<16}{}", step.name, step.what);
        }
        return Ok(());
    }
    setup::run(&setup::Args::default())?;
    let context = steps::Context {
        workspace: Workspace::find()?,
        environments: args.environments,
        hostile_values: args.hostile_values,
        seed: args.seed,
    };
    let mut summary = Summary::default();
    for step in STEPS.iter().filter(|step| args.only.is_empty() || needed(step.name, &args.only)) {
        println!("\n=== {}: {}", step.name, step.what);
        let started = Instant::now();
        let outcome = match step.needs.iter().find(|name| summary.lacks(name)) {
            Some(name) => Outcome::Failed(format!("needs the step {name}, which failed")),
            None => (step.run)(&context).unwrap_or_else(|error| Outcome::Failed(format!("{error:#}"))),
        };
        summary.add(step.name, outcome, started.elapsed());
    }
    summary.print();
    match summary.failed() {
        0 => Ok(()),
        count => bail!("{count} of the steps failed; run one alone with `cargo xtask test --only STEP`"),
    }
}

/// Whether a step was asked for, or one that was asked for needs it.
fn needed(name: &str, only: &[&str]) -> bool {
    only.contains(&name) || STEPS.iter().any(|step| step.needs.contains(&name) && needed(step.name, only))
}

fn step_name(text: &str) -> Result<&'static str, String> {
    let names = || STEPS.iter().map(|step: &Step| step.name);
    names()
        .find(|name| *name == text)
        .ok_or_else(|| format!("the steps are {}", names().collect::<Vec<_>>().join(", ")))
}
