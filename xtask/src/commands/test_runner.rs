//! `cargo xtask test-runner FILE.wasm …`: what cargo calls for each wasm test binary.

use std::env;
use std::ffi::OsString;

use anyhow::{Context, Result};

use crate::process::Process;

/// Variables by which the caller chooses where the tests run.
const MODES: [&str; 7] = [
    "WASM_BINDGEN_USE_BROWSER",
    "WASM_BINDGEN_USE_DEDICATED_WORKER",
    "WASM_BINDGEN_USE_SHARED_WORKER",
    "WASM_BINDGEN_USE_SERVICE_WORKER",
    "WASM_BINDGEN_USE_DENO",
    "WASM_BINDGEN_USE_EMSCRIPTEN",
    NODE_MODULES,
];

/// Node with ES modules, which our own JavaScript (`src/js`) is written in.
const NODE_MODULES: &str = "WASM_BINDGEN_USE_NODE_EXPERIMENTAL";

/// Set in the process that runs the tests, not in the one that starts it.
const INNER: &str = "GENAUTH_TEST_RUNNER_INNER";

/// How often a browser is started that tells nothing of the tests.
const BROWSERS: usize = 3;

/// Runs one wasm test binary; cargo calls it.
#[derive(clap::Args)]
#[command(disable_help_flag = true, after_help = "Arguments are those of wasm-bindgen-test-runner.")]
pub struct Args {
    /// The test binary and the arguments of wasm-bindgen-test-runner.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, num_args = 0..)]
    arguments: Vec<OsString>,
}

/// Runs the tests where the environment says, by default in Node with ES modules.
pub fn run(args: Args) -> Result<()> {
    if env::var_os(INNER).is_some() {
        let name = OsString::from("cargo xtask test-runner");
        return wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(
            std::iter::once(name).chain(args.arguments),
        );
    }
    // The runner reads its mode from the environment, and a process cannot safely change its own.
    let ourselves = env::current_exe().context("the running xtask cannot be found")?;
    let inner = || Process::new(&ourselves).arg("test-runner").args(&args.arguments).env(INNER, "1");
    if MODES.iter().all(|mode| env::var_os(mode).is_none()) {
        return inner().env(NODE_MODULES, "1").run();
    }
    // A browser that hangs is no failure of a test.
    for left in (0..BROWSERS).rev() {
        let (output, verdict) = inner().run_and_read()?;
        if verdict.is_ok() || left == 0 || output.contains("test result: ") {
            return verdict;
        }
        println!("The browser told nothing of the tests: starting another one.");
    }
    Ok(())
}
