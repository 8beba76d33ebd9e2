//! The steps of `cargo xtask test`, in the order they run: quick complaints first.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context as _, Result};

use crate::browsers::WebKit;
use crate::commands::test::forwarding;
use crate::commands::test::summary::Outcome;
use crate::commands::{format, package, setup, tidy};
use crate::process::Process;
use crate::python::Found;
use crate::rust::WASM_TARGET;
use crate::workspace::{PACKAGE, Workspace};
use crate::{browsers, node, python};

/// Which environments the package is installed into.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Environments {
    /// The quick and diverse ones
    Core,
    /// Every one
    All,
}

/// What every step may use.
pub struct Context {
    /// Where things are.
    pub workspace: Workspace,
    /// The choice of the command line.
    pub environments: Environments,
    /// How many values the step `hostile` generates.
    pub hostile_values: u64,
    /// What generated values begin with, if it was given.
    pub seed: Option<u32>,
}

/// One step.
pub struct Step {
    /// As `--only` takes it.
    pub name: &'static str,
    /// One line for the reader.
    pub what: &'static str,
    /// What it takes on two cores the first time, when everything has to be built: expected until it has run here.
    pub seconds: u32,
    /// Steps that must have succeeded before.
    pub needs: &'static [&'static str],
    /// Does it.
    pub run: fn(&Context) -> Result<Outcome>,
}

const fn step(
    name: &'static str,
    what: &'static str,
    seconds: u32,
    needs: &'static [&'static str],
    run: fn(&Context) -> Result<Outcome>,
) -> Step {
    Step { name, what, seconds, needs, run }
}

/// Runs whatever was asked for: nothing else can be told before.
pub const SETUP: &str = "setup";

/// All of them.
pub const STEPS: &[Step] = &[
    step(SETUP, "what is missing is installed", 1, &[], |_| {
        setup::run(&setup::Args::default()).map(|()| Outcome::Passed)
    }),
    step("format", "rustfmt and biome", 2, &[], |_| {
        format::run(&format::Args::check()).map(|()| Outcome::Passed)
    }),
    step("lint", "biome, on JavaScript, TypeScript and CSS", 3, &[], |_| {
        format::lint().map(|()| Outcome::Passed)
    }),
    step("tidy", "what the design promises", 1, &[], |_| tidy::sources().map(|()| Outcome::Passed)),
    step("clippy", "clippy, natively", 70, &[], |own| {
        cargo(own, &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"])
    }),
    step("clippy-wasm", "clippy, for wasm", 30, &[], |own| {
        let wasm = ["clippy", "--package", PACKAGE, "--target", WASM_TARGET, "--all-targets", "--quiet"];
        cargo(own, &[&wasm[..], &["--", "-D", "warnings"]].concat())
    }),
    step("native", "cargo test", 78, &[], |own| cargo(own, &["test", "--workspace", "--quiet"])),
    step("sandbox", "the local server is built", 17, &[], |own| {
        cargo(own, &["build", "--package", "genauth-sandbox", "--quiet"])
    }),
    step("package", "the npm package is built and packed", 43, &[], |_| {
        package::run(&package::Args::default()).map(|()| Outcome::Passed)
    }),
    step("snapshots", "the package's types and sizes are the committed ones", 1, &["package"], |_| {
        tidy::snapshots().map(|()| Outcome::Passed)
    }),
    step("package-lint", "publint and attw", 2, &["package"], package_lint),
    step("types", "tsc --strict on the package's types", 45, &["package"], |own| suite(own, "types")),
    step("schemas", "the schemas, with the libraries that take them", 7, &["package"], |own| {
        suite(own, "schemas")
    }),
    step("behaviour", "the package in Node", 60, &["package", "sandbox"], |own| suite(own, "behaviour")),
    step(
        "proxy",
        "the package's proxy, from a page's client to the service",
        42,
        &["package", "sandbox"],
        |own| suite(own, "proxy"),
    ),
    step(
        "org",
        "the org chart from a file: reading, the command, and what becomes of it when it is killed",
        90,
        &["package", "sandbox"],
        |own| suite(own, "org"),
    ),
    step("migrate", "the checker of projects that use the official client", 35, &["package"], |own| {
        suite(own, "migrate")
    }),
    step("conformance", "beside the official client", 20, &["package", "sandbox"], |own| {
        suite(own, "conformance")
    }),
    step("python", "beside the official Python clients", 35, &["package", "sandbox"], python),
    step(
        "faults",
        "every fault against every kind of call, in Node and Chromium",
        70,
        &["package", "sandbox"],
        |own| suite(own, "faults"),
    ),
    step(
        "hostile",
        "generated hostile values, broken answers and load",
        70,
        &["package", "sandbox"],
        |own| suite(own, "hostile"),
    ),
    step(
        "e2e",
        "the console and the samples of the documentation, as a person uses them",
        300,
        &["package", "sandbox"],
        |own| suite(own, "e2e"),
    ),
    step("webkit", "the package, faults and the console in WebKit", 38, &["package", "sandbox"], webkit),
    step("wasm-node", "wasm tests in Node", 38, &[], |own| {
        wasm(own, &[("WASM_BINDGEN_TEST_ONLY_NODE", "1")])
    }),
    step("wasm-chromium", "wasm tests in Chromium", 8, &[], wasm_chromium),
    step("wasm-firefox", "wasm tests in Firefox", 65, &[], wasm_firefox),
    step("environments", "the tarball in real projects", 100, &["package", "sandbox"], environments),
];

fn cargo(own: &Context, args: &[&str]) -> Result<Outcome> {
    // Proptest chooses the same cases each time, as the suites in JavaScript do, so that a change is what fails; others with SEED.
    let seed = std::env::var("SEED").unwrap_or_else(|_| "1".to_owned());
    Process::cargo().args(args).dir(&own.workspace.root).env("PROPTEST_RNG_SEED", seed).run()?;
    Ok(Outcome::Passed)
}

fn package_lint(own: &Context) -> Result<Outcome> {
    let tooling = own.workspace.tooling();
    let tarball = own.workspace.tarball();
    Process::new(node::bin(&tooling, "publint")).arg(&tarball).arg("--strict").run()?;
    // Also for node10, a resolution without `exports`: it reads `typesVersions`.
    Process::new(node::bin(&tooling, "attw"))
        .arg(&tarball)
        .args(["--no-emoji", "--format", "table"])
        .args(["--exclude-entrypoints", "./genauth-management.wasm"])
        .run()?;
    Ok(Outcome::Passed)
}

/// A folder in tests/ whose `npm test` does the rest.
fn suite(own: &Context, name: &str) -> Result<Outcome> {
    suite_with(own, name, &[])
}

/// As `suite`, with programs that variables name.
fn suite_with(own: &Context, name: &str, programs: &[(&str, &Path)]) -> Result<Outcome> {
    let folder = own.workspace.root.join("tests").join(name);
    if !folder.join("package.json").is_file() {
        return Ok(Outcome::Skipped(format!("there is no tests/{name}/package.json")));
    }
    let mut process = node::npm()
        .args(["test", "--silent"])
        .env("GENAUTH_TARBALL", own.workspace.tarball())
        .env("GENAUTH_SANDBOX", own.workspace.sandbox())
        .env("HOSTILE_VALUES", own.hostile_values.to_string());
    if let Some(seed) = own.seed {
        process = process.env("SEED", seed.to_string());
    }
    for (name, program) in programs {
        process = process.env(name, program);
    }
    // Node runs one file less at once than there are cores: of two, one would idle. Load, and
    // WebKit's slow start, are for one file at a time.
    if !["hostile", "webkit"].contains(&name) {
        let cores = thread::available_parallelism()?;
        process = process.args(["--", &format!("--test-concurrency={cores}")]);
    }
    process.dir(&folder).run()?;
    Ok(Outcome::Passed)
}

fn python(own: &Context) -> Result<Outcome> {
    match python::environment(&own.workspace)? {
        Found::Ready(interpreter) => suite_with(own, "python", &[("GENAUTH_PYTHON", &interpreter)]),
        Found::Missing(reason) => Ok(Outcome::Skipped(reason)),
    }
}

fn webkit(own: &Context) -> Result<Outcome> {
    match setup::webkit() {
        Ok(WebKit { driver, browser, display }) => {
            let programs = [("WEBKIT_DRIVER", &*driver), ("MINIBROWSER", &browser), ("XVFB", &display)];
            suite_with(own, "webkit", &programs)
        }
        Err(missing) => Ok(Outcome::Skipped(format!("{missing:#}"))),
    }
}

fn wasm(own: &Context, environment: &[(&str, &str)]) -> Result<Outcome> {
    // The tests of the signer load the official client from there.
    let conformance = own.workspace.root.join("tests/conformance");
    if conformance.join("package-lock.json").is_file() {
        node::install(&conformance)?;
    }
    let ourselves = std::env::current_exe().context("the running xtask cannot be found")?;
    // The configured runner is cargo again, which would wait for locks and build.
    let runner = serde_json::json!([ourselves, "test-runner"]);
    let mut process = Process::cargo()
        .args(["test", "--package", PACKAGE, "--target", WASM_TARGET, "--lib", "--tests"])
        .arg("--config")
        .arg(format!("target.{WASM_TARGET}.runner={runner}"))
        .dir(&own.workspace.root);
    for (name, value) in environment {
        process = process.env(name, value);
    }
    process.run()?;
    Ok(Outcome::Passed)
}

fn wasm_chromium(own: &Context) -> Result<Outcome> {
    let (_, driver) = browsers::require_chromium()?;
    in_browser(own, ("CHROMEDRIVER", &driver.to_string_lossy()))
}

fn wasm_firefox(own: &Context) -> Result<Outcome> {
    if let Err(missing) = setup::firefox(&own.workspace) {
        return Ok(Outcome::Skipped(format!("{missing:#}")));
    }
    match (browsers::firefox(), browsers::geckodriver(&own.workspace)) {
        (Some(_), Some(driver)) => in_browser(own, ("GECKODRIVER", &driver.to_string_lossy())),
        _ => Ok(Outcome::Skipped("no Firefox or no driver".into())),
    }
}

fn in_browser(own: &Context, driver: (&str, &str)) -> Result<Outcome> {
    let browser = [("WASM_BINDGEN_USE_BROWSER", "1"), ("WASM_BINDGEN_TEST_ONLY_WEB", "1")];
    // The runner's server can leave a connection unserved while a browser keeps its others open: the task pool of tiny_http 0.12
    // counts a thread as idle that was given work already. Firefox opens one, and Chromium, which has no such setting, goes through a
    // proxy that keeps none, but for the port of the test of a refused connection (`src/js/failure_tests.rs`). A page that waits all
    // the same is given up after half a minute, not after the drivers' five.
    let proxy = forwarding::start()?;
    let capabilities = serde_json::json!({
        "timeouts": { "pageLoad": 30_000 },
        "goog:chromeOptions": { "args": [format!("proxy-server={proxy}"), "proxy-bypass-list=<-loopback>;127.0.0.1:2"] },
        "moz:firefoxOptions": { "prefs": {
            "network.http.max-persistent-connections-per-server": 1,
            "network.http.speculative-parallel-limit": 0,
        } },
    });
    let file = own.workspace.target.join("webdriver.json");
    fs::write(&file, capabilities.to_string())?;
    let file = file.to_string_lossy();
    // A slow machine starts a browser in more than the five seconds that the runner grants.
    let more =
        [("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30"), ("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &file), driver];
    wasm(own, &[&browser[..], &more].concat())
}

fn environments(own: &Context) -> Result<Outcome> {
    let folder = own.workspace.root.join("tests/package");
    node::install(&folder)?;
    let (chromium, _) = browsers::require_chromium()?;
    let chosen = match own.environments {
        Environments::Core => "core",
        Environments::All => "all",
    };
    Process::new("node")
        .args(["--test", "--test-reporter=spec", "environments.test.js"])
        .env("PACKAGE_TARBALL", own.workspace.tarball())
        .env("PACKAGE_WORK", own.workspace.target.join("package-environments"))
        .env("PACKAGE_ENVIRONMENTS", chosen)
        .env("GENAUTH_SANDBOX", own.workspace.sandbox())
        .env("CHROMIUM", chromium)
        .dir(&folder)
        .run()?;
    Ok(Outcome::Passed)
}
