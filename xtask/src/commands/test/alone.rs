//! One step in a process of its own: a panic ends that step alone, and whatever prints in it prints into its log.

use std::env;
use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, exit};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::commands::test::parent;
use crate::commands::test::steps::{Context, Step};
use crate::commands::test::summary::Outcome;
use crate::commands::test::watched::{End, Watch};

/// The exit status of a step that was skipped, as in other runners of tests.
const SKIPPED: i32 = 77;

/// What stands before the reason in the last line of a log.
const SKIPPED_FOR: &str = "skipped: ";
const FAILED_FOR: &str = "error: ";

/// How often what was printed is passed on.
const SHOWN: Duration = Duration::from_millis(100);

/// How often a silent step shows that it runs.
const SILENT: Duration = Duration::from_secs(60);

/// Inside that process: runs the step, and ends as it did.
pub fn run(step: &Step, context: &Context) -> Result<()> {
    parent::follow();
    let outcome = (step.run)(context);
    parent::wait_if_gone();
    match outcome? {
        Outcome::Passed => Ok(()),
        Outcome::Failed(reason) => bail!(reason),
        Outcome::Skipped(reason) => {
            println!("{SKIPPED_FOR}{}", reason.replace('\n', " "));
            exit(SKIPPED)
        }
    }
}

/// Outside of it: starts the steps with the command line that this process was given.
pub struct Runner {
    program: PathBuf,
    watch: Watch,
    folder: PathBuf,
    verbose: bool,
}

impl Runner {
    /// Nothing runs yet. The logs of the steps go to `folder`.
    pub fn new(folder: &Path, verbose: bool) -> Result<Self> {
        let watch = Watch::new();
        watch.heed_signals()?;
        // Asked for once: a step builds, and what was built anew has another name for the system.
        let program = env::current_exe().context("the running xtask cannot be found")?;
        Ok(Self { program, watch, folder: folder.to_owned(), verbose })
    }

    /// Runs a step until it ends. What it prints is shown at once if everything is; else when it has failed, and `meanwhile` is called
    /// each minute. An error when this process was asked to end.
    pub fn run(&self, step: &Step, meanwhile: impl Fn()) -> Result<Outcome> {
        let log = &self.folder.join(format!("{}.log", step.name));
        let mut command = Command::new(&self.program);
        command.args(env::args_os().skip(1)).args(["--alone", step.name]);
        let mut shown = 0;
        let end = if self.verbose {
            self.watch.run(command, log, SHOWN, || show(log, &mut shown))?
        } else {
            self.watch.run(command, log, SILENT, || {
                meanwhile();
                Ok(())
            })?
        };
        let End::Status(status) = end else { bail!("interrupted; {} has what was printed", log.display()) };
        let outcome = outcome(status, &String::from_utf8_lossy(&fs::read(log)?));
        if self.verbose {
            show(log, &mut shown)?;
        } else if matches!(outcome, Outcome::Failed(_)) {
            println!("----- {}.log -----", step.name);
            show(log, &mut shown)?;
            println!("----- end of {}.log -----", step.name);
        }
        Ok(outcome)
    }
}

/// What the step ended with: its status, and for the reason the last line it printed.
fn outcome(status: ExitStatus, log: &str) -> Outcome {
    let last = log.trim_end().lines().next_back().unwrap_or_default();
    match status.code() {
        Some(0) => Outcome::Passed,
        Some(SKIPPED) => Outcome::Skipped(last.strip_prefix(SKIPPED_FOR).unwrap_or_default().into()),
        _ => Outcome::Failed(last.strip_prefix(FAILED_FOR).map_or_else(|| status.to_string(), Into::into)),
    }
}

/// Prints what was written into a log since `shown`.
fn show(log: &Path, shown: &mut u64) -> Result<()> {
    let mut file = File::open(log).with_context(|| format!("{} cannot be read", log.display()))?;
    file.seek(SeekFrom::Start(*shown))?;
    *shown += io::copy(&mut file, &mut io::stdout())?;
    io::stdout().flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::ExitStatusExt;

    #[test]
    fn the_last_line_of_a_log_tells_why_a_step_did_not_pass() {
        let told = |raw: i32, log: &str| match outcome(ExitStatus::from_raw(raw), log) {
            Outcome::Passed => "passed".into(),
            Outcome::Failed(reason) => format!("failed: {reason}"),
            Outcome::Skipped(reason) => format!("skipped: {reason}"),
        };
        let status = |code: i32| code << 8;
        for (raw, log, outcome) in [
            (status(0), "error: of a test\n", "passed"),
            (status(SKIPPED), "looking\nskipped: no Firefox\n", "skipped: no Firefox"),
            (status(1), "error: first\nerror: `npm test` failed\n\n", "failed: `npm test` failed"),
            (status(101), "thread 'main' panicked\n", "failed: exit status: 101"),
            (status(1), "", "failed: exit status: 1"),
            (9, "error: old\nworking", "failed: signal: 9 (SIGKILL)"),
        ] {
            assert_eq!(told(raw, log), outcome, "{log}");
        }
    }
}
