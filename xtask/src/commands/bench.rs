//! `cargo xtask bench`: every figure in one run, beside the official client, plain `fetch` and zod.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::commands::package;
use crate::node;
use crate::process::Process;
use crate::workspace::{PACKAGE, Workspace};

/// Measures sizes, start, calls, validation and memory beside other libraries.
///
/// Sizes and memory are checks, which fail the run; times are a report. It is printed, and kept in
/// target/bench/report.txt and report.json.
#[derive(clap::Args)]
pub struct Args {
    /// Fewer rounds: a look, not a measurement.
    #[arg(long)]
    quick: bool,
    /// Only one section.
    #[arg(long, value_parser = ["sizes", "start", "calls", "validation", "memory"])]
    only: Option<String>,
}

/// Builds what is measured, then hands over to tests/bench.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    package::run(&package::Args::default())?;
    let wants = |section: &str| args.only.as_deref().is_none_or(|only| only == section);

    let out = workspace.target.join("bench");
    fs::create_dir_all(&out).with_context(|| format!("{} cannot be made", out.display()))?;
    let mut options = vec!["--out".into(), out.clone().into_os_string()];
    if wants("calls") {
        // Optimised: the other side of the wire must not be what is measured.
        Process::cargo()
            .args(["build", "--quiet", "--release", "--package", "genauth-sandbox"])
            .dir(&workspace.root)
            .run()?;
        let program = format!("genauth-sandbox{}", env::consts::EXE_SUFFIX);
        options.extend(["--sandbox".into(), workspace.target.join("release").join(program).into_os_string()]);
    }
    if wants("sizes") {
        options.extend(["--without".into(), without_one_endpoint(&workspace)?.into_os_string()]);
    }
    options.extend(args.quick.then(|| "--quick".into()));
    options.extend(args.only.iter().flat_map(|only| ["--only".into(), only.into()]));

    let folder = workspace.root.join("tests/bench");
    node::script(&workspace.root.join("tests/lib/setup.js"))
        .env("GENAUTH_TARBALL", workspace.tarball())
        .dir(&folder)
        .run()?;
    node::script(&folder.join("bench.js")).args(&options).hint("the line above says why").run()?;
    println!("{}", out.join("report.txt").display());
    Ok(())
}

/// The wasm of a copy of the crate in which `setUserDepartments` is missing.
fn without_one_endpoint(workspace: &Workspace) -> Result<PathBuf> {
    let copy = workspace.target.join("bench/without");
    let listed = Process::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .dir(&workspace.root)
        .capture()?;
    let needed = |file: &&str| {
        !["tests/", "www/", "pkg-template/"].iter().any(|folder| file.starts_with(folder))
            || file.starts_with("tests/fixtures/")
            || file.starts_with("tests/wasm/")
    };
    // Git still lists what was deleted and not committed.
    for file in listed.lines().filter(needed).filter(|file| workspace.root.join(file).is_file()) {
        let to = copy.join(file);
        let folder = to.parent().context("a file without a folder")?;
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        fs::copy(workspace.root.join(file), &to).with_context(|| format!("{file} cannot be copied"))?;
    }
    let resource = copy.join("src/api/user_departments");
    fs::remove_file(resource.join("set.rs")).context("the endpoint to leave out is not there")?;
    let list = resource.join("mod.rs");
    let text = fs::read_to_string(&list).with_context(|| format!("{} cannot be read", list.display()))?;
    fs::write(&list, text.replace("pub mod set;\n", ""))
        .with_context(|| format!("{} cannot be written", list.display()))?;

    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| copy.join("target"), PathBuf::from);
    let sources = Workspace { root: copy, target, version: workspace.version.clone() };
    let wasm = package::wasm_of(&sources, workspace)?;
    let kept = workspace.target.join("bench").join(format!("{PACKAGE}-without.wasm"));
    fs::copy(&wasm, &kept).with_context(|| format!("{} cannot be copied", wasm.display()))?;
    Ok(kept)
}
