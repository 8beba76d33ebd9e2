//! The list of commands. A new one is a file here, a line in `Command` and a line in `run`.

mod package;
mod test_runner;

use clap::Subcommand;

/// What `cargo xtask` can do.
#[derive(Subcommand)]
pub enum Command {
    /// Builds the npm package and its tarball in target/npm.
    Package(package::Args),
    /// Runs one wasm test binary; cargo calls it.
    TestRunner(test_runner::Args),
}

impl Command {
    /// Runs the command that was asked for.
    pub fn run(self) -> anyhow::Result<()> {
        match self {
            Command::Package(args) => package::run(&args),
            Command::TestRunner(args) => test_runner::run(args),
        }
    }
}
