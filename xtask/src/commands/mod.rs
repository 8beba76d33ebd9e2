//! The list of commands. A new one is a file here, a line in `Command` and a line in `run`.

mod bench;
mod demo;
mod format;
mod new_endpoint;
mod package;
mod sandbox;
mod setup;
mod test;
mod test_runner;
mod tidy;

use clap::Subcommand;

/// What `cargo xtask` can do.
#[derive(Subcommand)]
pub enum Command {
    /// Installs what building and testing need; quick when nothing is missing.
    Setup(setup::Args),
    /// Builds the npm package and its tarball in target/npm.
    Package(package::Args),
    /// Runs the local server that behaves like GenAuth.
    Sandbox(sandbox::Args),
    /// Makes the four calls in Node and in a page, against a local server.
    Demo(demo::Args),
    /// Measures sizes, start, calls, validation and memory beside other libraries.
    Bench(bench::Args),
    /// Runs every test, and ends with a line `N passed, N failed`.
    Test(test::Args),
    /// Writes the skeleton of an endpoint with its fixture, and lists it.
    NewEndpoint(new_endpoint::Args),
    /// Formats Rust, JavaScript, TypeScript and CSS.
    Format(format::Args),
    /// Checks what the design promises, and names every violation with file and line.
    Tidy(tidy::Args),
    /// Runs one wasm test binary; cargo calls it.
    TestRunner(test_runner::Args),
}

impl Command {
    /// Runs the command that was asked for.
    pub fn run(self) -> anyhow::Result<()> {
        match self {
            Command::Setup(args) => setup::run(&args),
            Command::Package(args) => package::run(&args),
            Command::Sandbox(args) => sandbox::run(args),
            Command::Demo(args) => demo::run(&args),
            Command::Bench(args) => bench::run(&args),
            Command::Test(args) => test::run(&args),
            Command::NewEndpoint(args) => new_endpoint::run(&args),
            Command::Format(args) => format::run(&args),
            Command::Tidy(args) => tidy::run(&args),
            Command::TestRunner(args) => test_runner::run(args),
        }
    }
}
