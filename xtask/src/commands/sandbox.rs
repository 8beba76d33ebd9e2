//! `cargo xtask sandbox …`: builds the local server and becomes it.

use std::ffi::OsString;

use anyhow::Result;

use crate::process::Process;
use crate::workspace::Workspace;

/// Runs the local server that behaves like GenAuth.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub struct Args {
    /// The server's own arguments; `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, num_args = 0..)]
    arguments: Vec<OsString>,
}

/// Builds quietly, since the first line on standard output is the server's.
pub fn run(args: Args) -> Result<()> {
    let workspace = Workspace::find()?;
    Process::cargo()
        .args(["build", "--quiet", "--package", "genauth-sandbox"])
        .dir(&workspace.root)
        .hint("the sandbox does not build, or cargo could not fetch its dependencies")
        .run()?;
    Process::new(workspace.sandbox()).args(args.arguments).hand_over()
}
