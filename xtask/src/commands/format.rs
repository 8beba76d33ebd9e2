//! `cargo xtask format`: rustfmt and biome write what the step `format` of the tests compares.

use anyhow::Result;

use crate::node;
use crate::process::Process;
use crate::workspace::Workspace;

/// Formats Rust, JavaScript, TypeScript and CSS.
#[derive(clap::Args)]
pub struct Args {
    /// Change nothing, and fail when something is not formatted
    #[arg(long)]
    check: bool,
}

impl Args {
    /// What the tests run.
    pub const fn check() -> Self {
        Self { check: true }
    }
}

/// Formats all that git knows or could know.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    let rust = if args.check { ["--all", "--check"].as_slice() } else { &["--all"] };
    let rust = Process::cargo().arg("fmt").args(rust).dir(&workspace.root).hint(HINT).run();
    let others = if args.check { [].as_slice() } else { &["--write"] };
    let others = biome(&workspace, "format")?.args(others).hint(HINT).run();
    rust.and(others)
}

/// What biome's linter finds in the JavaScript, TypeScript and CSS fails.
pub fn lint() -> Result<()> {
    biome(&Workspace::find()?, "lint")?
        .args(["--error-on-warnings", "--max-diagnostics=none"])
        .hint("docs/style.md says what its rules are")
        .run()
}

const HINT: &str = "`cargo xtask format` formats all";

fn biome(workspace: &Workspace, command: &str) -> Result<Process> {
    let tooling = workspace.tooling();
    node::install(&tooling)?;
    // The log of a step is no terminal.
    Ok(Process::new(node::bin(&tooling, "biome")).args([command, "--colors=off"]).dir(&workspace.root))
}
