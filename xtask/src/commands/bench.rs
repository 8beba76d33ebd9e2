//! `cargo xtask bench`: every figure in one run, beside the official client, plain `fetch` and zod.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

use crate::commands::{package, tidy};
use crate::node;
use crate::process::Process;
use crate::workspace::{PACKAGE, Workspace};

/// Measures sizes, types, start, calls, validation and memory beside other libraries, and the console in Chromium.
///
/// Sizes and memory are checks, which fail the run; times are a report. It is printed, and kept in
/// target/bench/report.txt and report.json.
#[derive(clap::Args)]
pub struct Args {
    /// Fewer rounds: a look, not a measurement.
    #[arg(long)]
    quick: bool,
    /// Only one section.
    #[arg(long, value_parser = ["sizes", "types", "start", "calls", "against", "proxy", "validation", "memory", "sandbox", "console", "org", "org-large"])]
    only: Option<String>,
    /// Measures calls beside another build too: a folder with its unpacked package, such as target/npm/genauth-management of another
    /// checkout.
    #[arg(long, value_name = "FOLDER", required_if_eq("only", "against"))]
    against: Option<PathBuf>,
}

/// Builds what is measured, then hands over to tests/bench.
pub fn run(args: &Args) -> Result<()> {
    let workspace = Workspace::find()?;
    let other = args.against.as_deref().map(unpacked).transpose()?;
    package::run(&package::Args::default())?;
    let wants = |section: &str| args.only.as_deref().is_none_or(|only| only == section);

    let out = workspace.target.join("bench");
    fs::create_dir_all(&out).with_context(|| format!("{} cannot be made", out.display()))?;
    let mut options = vec!["--out".into(), out.clone().into_os_string()];
    if let Some(other) = other {
        options.extend(["--against".into(), other.into_os_string()]);
    }
    if ["calls", "against", "proxy", "sandbox", "console", "org", "org-large"].into_iter().any(wants) {
        // Optimised: the other side of the wire must not be what is measured.
        Process::cargo()
            .args(["build", "--quiet", "--release", "--package", "genauth-sandbox"])
            .dir(&workspace.root)
            .run()?;
        let program = format!("genauth-sandbox{}", env::consts::EXE_SUFFIX);
        options.extend(["--sandbox".into(), workspace.target.join("release").join(program).into_os_string()]);
    }
    if wants("sizes") {
        let (package, left_out) = of_few_endpoints(&workspace)?;
        options.extend(["--without".into(), package.into_os_string()]);
        options.extend(["--left-out".into(), left_out.to_string().into()]);
    }
    options.extend(args.quick.then(|| "--quick".into()));
    options.extend(args.only.iter().flat_map(|only| ["--only".into(), only.into()]));

    let folder = workspace.root.join("tests/bench");
    // What opens the console lies with the tests that do so.
    let folders = [Some(folder.clone()), wants("console").then(|| workspace.root.join("tests/e2e"))];
    for suite in folders.into_iter().flatten() {
        node::script(&workspace.root.join("tests/lib/setup.js"))
            .env("GENAUTH_TARBALL", workspace.tarball())
            .dir(&suite)
            .run()?;
    }
    node::script(&folder.join("bench.js")).args(&options).hint("the line above says why").run()?;
    println!("{}", out.join("report.txt").display());
    Ok(())
}

/// The full path of a folder with an unpacked package.
fn unpacked(folder: &Path) -> Result<PathBuf> {
    anyhow::ensure!(
        folder.join("dist/index.js").is_file(),
        "--against: {} is no unpacked package: it has no dist/index.js",
        folder.display()
    );
    folder.canonicalize().with_context(|| format!("{} cannot be read", folder.display()))
}

/// The endpoints that all others are measured against: reads and writes, of two resources. None needs another one.
const FEW: [&str; 5] = [
    "departments/create",
    "departments/get",
    "departments/update",
    "user_departments/get",
    "user_departments/set",
];

/// The package of a copy of the crate in which all endpoints but a few are missing, and how many these are.
fn of_few_endpoints(workspace: &Workspace) -> Result<(PathBuf, usize)> {
    let copy = workspace.target.join("bench/without");
    // What is listed by its files alone must not outlive them.
    if copy.join("src").is_dir() {
        fs::remove_dir_all(copy.join("src")).context("the sources of the last run are in the way")?;
    }
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
    let endpoints = tidy::endpoints(&workspace.root)?;
    let left_out: Vec<_> = endpoints.iter().filter(|key| !FEW.contains(&key.as_str())).collect();
    anyhow::ensure!(
        left_out.len() + FEW.len() == endpoints.len(),
        "the endpoints to measure against are not there"
    );
    for key in &left_out {
        leave_out(&copy.join("src/api"), key)?;
    }

    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| copy.join("target"), PathBuf::from);
    let sources = Workspace { root: copy, target, version: workspace.version.clone() };
    let folder = workspace.target.join("bench").join(format!("{PACKAGE}-without"));
    package::write(&sources, workspace, &folder)?;
    Ok((folder, left_out.len()))
}

/// Takes the file of an endpoint away, and its line in the list of the folder.
fn leave_out(api: &Path, key: &str) -> Result<()> {
    let file = api.join(key).with_extension("rs");
    fs::remove_file(&file).with_context(|| format!("{} cannot be removed", file.display()))?;
    let list = file.with_file_name("mod.rs");
    let text = fs::read_to_string(&list).with_context(|| format!("{} cannot be read", list.display()))?;
    let name = file.file_stem().and_then(|name| name.to_str()).context("a file without a name")?;
    let line = format!("mod {name};");
    let kept: Vec<_> = text.lines().filter(|own| own.strip_prefix("pub ").unwrap_or(own) != line).collect();
    fs::write(&list, kept.join("\n") + "\n").with_context(|| format!("{} cannot be written", list.display()))
}
