//! Runs other programs, and says in one line what failed and what to do about it.

use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// One program with its arguments.
pub struct Process {
    command: Command,
    hint: String,
}

impl Process {
    /// A program found on the `PATH`, or given with its path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program), hint: String::new() }
    }

    /// Cargo itself, without what the cargo that started us put into the environment for us alone.
    pub fn cargo() -> Self {
        let mut process = Self::new("cargo");
        for (name, _) in std::env::vars_os() {
            let Some(text) = name.to_str() else { continue };
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                process.command.env_remove(&name);
            }
        }
        process
    }

    /// Adds one argument.
    pub fn arg(mut self, value: impl AsRef<OsStr>) -> Self {
        self.command.arg(value);
        self
    }

    /// Adds arguments.
    pub fn args(mut self, values: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(values);
        self
    }

    /// Sets one variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs in this folder.
    pub fn dir(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What the reader of a failure should do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Lets the program's output through and waits for it.
    pub fn run(mut self) -> Result<()> {
        let status = self.command.stdin(Stdio::null()).status().map_err(|error| self.not_started(&error))?;
        self.verdict(status)
    }

    /// Lets the program's output through, and gives it with the verdict.
    pub fn run_and_read(mut self) -> Result<(String, Result<()>)> {
        let mut child = self
            .command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| self.not_started(&error))?;
        let mut output = Vec::new();
        if let Some(stdout) = &mut child.stdout {
            let mut part = [0; 4096];
            loop {
                let size = stdout.read(&mut part)?;
                let Some(part) = part.get(..size).filter(|part| !part.is_empty()) else { break };
                io::stdout().write_all(part)?;
                output.extend_from_slice(part);
            }
        }
        let status = child.wait()?;
        Ok((String::from_utf8_lossy(&output).into_owned(), self.verdict(status)))
    }

    /// Becomes the program: signals, input and exit status are its own from here on.
    #[cfg(unix)]
    pub fn hand_over(mut self) -> Result<()> {
        use std::os::unix::process::CommandExt;
        let error = self.command.exec();
        Err(self.not_started(&error))
    }

    /// Hands the terminal over, input included, and ends with the program's own verdict.
    #[cfg(not(unix))]
    pub fn hand_over(mut self) -> Result<()> {
        let status = self.command.status().map_err(|error| self.not_started(&error))?;
        self.verdict(status)
    }

    /// Waits for the program, quietly, and gives what it printed; what it complained of joins the error.
    pub fn capture(mut self) -> Result<String> {
        let output = self.command.stdin(Stdio::null()).output().map_err(|error| self.not_started(&error))?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            let last = complaint.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
            bail!("{}", self.failed(&format!("{}: {}", output.status, last.trim())));
        }
        String::from_utf8(output.stdout)
            .with_context(|| format!("{} printed something that is no text", self.name()))
    }

    fn name(&self) -> String {
        let short = |text: &OsStr| Path::new(text).file_name().map(OsString::from).unwrap_or_default();
        let mut words = vec![short(self.command.get_program())];
        words.extend(self.command.get_args().take(2).map(OsString::from));
        words.join(OsStr::new(" ")).to_string_lossy().into_owned()
    }

    fn verdict(&self, status: ExitStatus) -> Result<()> {
        if status.success() { Ok(()) } else { bail!("{}", self.failed(&status.to_string())) }
    }

    fn failed(&self, what: &str) -> String {
        let hint = if self.hint.is_empty() { String::new() } else { format!("; {}", self.hint) };
        format!("`{}` failed ({what}){hint}", self.name())
    }

    fn not_started(&self, error: &std::io::Error) -> anyhow::Error {
        let program = self.command.get_program().to_string_lossy().into_owned();
        if error.kind() == ErrorKind::NotFound {
            return anyhow!("`{program}` was not found; install it or put it on the PATH");
        }
        anyhow!("`{program}` could not be started: {error}")
    }
}
