//! The project's own commands: `cargo xtask COMMAND`. One file per command in `commands/`.

mod browsers;
mod commands;
mod node;
mod process;
mod python;
mod rust;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use commands::Command;

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Cli::parse().command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line, causes included: the reader wants to know what to do, not where it happened.
            eprintln!("error: {}", format!("{error:#}").replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}
