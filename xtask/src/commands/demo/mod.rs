//! `cargo xtask demo`: from a fresh clone to a script in Node and an admin console in front of a local server.

mod console;
mod example;
mod progress;
mod servers;

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::commands::package;
use crate::process::Process;
use crate::rust::WASM_TARGET;
use crate::workspace::Workspace;
use crate::{node, rust};
use progress::Progress;
use servers::{Servers, text};

/// Runs a script in Node, and serves the admin console, both with the packed package and a local server.
#[derive(clap::Args)]
pub struct Args {
    /// End after the Node script, without the console
    #[arg(long)]
    once: bool,
    /// Port of the console; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
}

/// Departments and people of the large organization in the console: a few seconds, and enough to see how things scale.
const SEED: &str = "10000x20000";

/// Sets up, builds, starts and shows; whatever it started ends with it.
pub fn run(args: &Args) -> Result<()> {
    require_free(args.port)?;
    let workspace = Workspace::find()?;
    let folder = workspace.target.join("demo");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let servers = Servers::new(&folder)?;
    let mut progress = Progress::of(if args.once { 5 } else { 7 });

    progress.step("the tools: Rust's wasm target, npm packages", || tools(&workspace))?;
    progress.step("the npm package: the crate becomes wasm, is bound, shrunk and packed", || {
        package::run(&package::Args::default())
    })?;
    let sandbox = progress.step("the sandbox, a local server that behaves like GenAuth", || {
        build_sandbox(&workspace)?;
        let mut command = Command::new(workspace.sandbox());
        command.args(["--port", "0"]);
        if !args.once {
            command.args(["--seed", SEED]);
        }
        servers.start("sandbox", command)
    })?;
    println!("      it listens on {}", text(&sandbox, "url")?);
    let project = progress
        .step("an example project in Node, with the package installed from its tarball", || {
            example::install(&workspace, &folder.join("node"))
        })?;
    progress.step("its script: node four-calls.mjs", || example::run(&project, &sandbox))?;
    if args.once {
        return Ok(());
    }

    progress.step("the console: React and antd around the same package", || {
        node::script(&workspace.root.join("www/build.mjs"))
            .args(["--tarball".as_ref(), workspace.tarball().as_os_str()])
            .args(["--out".as_ref(), folder.join("www").as_os_str()])
            .hint("the console could not be built")
            .run()
    })?;
    let console = progress.step("two more organizations, and the server of the console", || {
        console::fill(&workspace, &sandbox)?;
        servers.start("console", console::server(&workspace, &folder.join("www"), args.port, &sandbox)?)
    })?;
    console::invite(&console)?;
    servers.wait()
}

/// Asked before minutes of building, not after.
fn require_free(port: u16) -> Result<()> {
    let why = match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => "is in use".to_owned(),
        Err(error) => format!("cannot be used ({error})"),
    };
    bail!("port {port} {why}; choose another with --port, or leave it out for a free one")
}

/// What `setup` installs, without what only the tests need.
fn tools(workspace: &Workspace) -> Result<()> {
    node::require()?;
    // Distributions pack it apart from Node.
    node::npm().arg("--version").capture()?;
    if !rust::has_wasm_target()? {
        Process::new("rustup")
            .args(["target", "add", WASM_TARGET])
            .hint("check the network, or install the target the way this Rust was installed")
            .run()?;
    }
    node::install(&workspace.tooling())
}

fn build_sandbox(workspace: &Workspace) -> Result<()> {
    Process::cargo()
        .args(["build", "--quiet", "--package", "genauth-sandbox"])
        .dir(&workspace.root)
        .hint("the sandbox does not build, or cargo could not fetch its dependencies")
        .run()
}
