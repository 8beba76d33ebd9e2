//! `cargo xtask test`: every check there is, one after the other, on a page; what each prints is in its log.

mod alone;
mod expectation;
mod forwarding;
mod page;
mod parent;
mod steps;
mod summary;
mod watched;

use std::fs;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::workspace::Workspace;
use alone::Runner;
use expectation::Expectation;
use steps::{Environments, SETUP, STEPS, Step};
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
    /// Show at once what the steps print, not only what one printed that failed
    #[arg(long)]
    verbose: bool,
    /// What this command starts for each step
    #[arg(long, hide = true, value_name = "STEP", value_parser = step_name)]
    alone: Option<&'static str>,
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
    let context = steps::Context {
        workspace: Workspace::find()?,
        environments: args.environments,
        hostile_values: args.hostile_values,
        seed: args.seed,
    };
    if let Some(step) = STEPS.iter().find(|step| args.alone == Some(step.name)) {
        return alone::run(step, &context);
    }
    let summary = run_all(&wanted(&args.only), &context.workspace, args.verbose)?;
    println!("\n{}", summary.text());
    match summary.failed() {
        0 => Ok(()),
        count => bail!(
            "{count} of the steps failed; their logs are shown above and kept in {}; run one alone with \
             `cargo xtask test --only STEP`",
            context.workspace.target.join("test").display()
        ),
    }
}

fn run_all(steps: &[&'static Step], workspace: &Workspace, verbose: bool) -> Result<Summary> {
    let folder = workspace.target.join("test");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut expectation = Expectation::read(&folder.join("durations.json"));
    let runner = Runner::new(&folder, verbose)?;
    let mut summary = Summary::default();
    let begun = Instant::now();
    let shown = folder.strip_prefix(&workspace.root).unwrap_or(&folder);
    println!("{}", page::opening(steps.len(), expectation.of(steps), shown));
    let mut later = steps;
    while let [step, rest @ ..] = later {
        let (this, after) = (expectation.of(&[step]), expectation.of(rest));
        later = rest;
        println!("{}", page::begins(steps.len() - rest.len(), steps.len(), step, this + after));
        let started = Instant::now();
        let outcome = match step.needs.iter().find(|name| summary.lacks(name)) {
            Some(name) => Outcome::Failed(format!("needs the step {name}, which failed")),
            None => runner.run(step, || {
                let time = started.elapsed();
                println!("{}", page::still_runs(step, time, this.saturating_sub(time) + after));
            })?,
        };
        let time = started.elapsed();
        println!("{}", page::ended(&outcome, time));
        let failed = matches!(outcome, Outcome::Failed(_));
        if !failed {
            expectation.record(step, time)?;
        }
        summary.add(step.name, outcome);
        if failed && step.name == SETUP {
            break;
        }
    }
    println!("\n{} in all", page::exactly(begun.elapsed()));
    Ok(summary)
}

/// The steps that were asked for and what they need, or all.
fn wanted(only: &[&str]) -> Vec<&'static Step> {
    let chosen = |step: &&Step| step.name == SETUP || only.is_empty() || needed(step.name, only);
    STEPS.iter().filter(chosen).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: &[&str]) -> Vec<&'static str> {
        wanted(only).iter().map(|step| step.name).collect()
    }

    #[test]
    fn a_step_alone_runs_with_what_it_needs() {
        assert_eq!(names(&["format"]), ["setup", "format"]);
        assert_eq!(names(&["e2e", "tidy"]), ["setup", "tidy", "sandbox", "package", "e2e"]);
        assert_eq!(names(&[]).len(), STEPS.len());
    }

    #[test]
    fn a_step_needs_steps_that_ran_before_it() {
        for (index, step) in STEPS.iter().enumerate() {
            let before = |name| STEPS[..index].iter().any(|earlier| earlier.name == name);
            assert!(step.needs.iter().all(|name| before(*name)), "{}", step.name);
        }
    }
}
