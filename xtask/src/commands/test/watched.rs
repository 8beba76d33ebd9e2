//! A step as a process of its own, which writes into its log and is watched from here.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// How a watched process ended.
#[derive(Debug)]
pub enum End {
    /// By itself.
    Status(ExitStatus),
    /// Because this process was asked to end.
    Interrupted,
}

enum Event {
    Ended(io::Result<ExitStatus>),
    Signal,
}

/// Watches one process after the other.
pub struct Watch {
    events: Receiver<Event>,
    sender: Sender<Event>,
}

impl Watch {
    /// Watches nothing yet.
    pub fn new() -> Self {
        let (sender, events) = mpsc::channel();
        Self { events, sender }
    }

    /// From now on a request to end this process ends what it watches first.
    pub fn heed_signals(&self) -> Result<()> {
        let mut signals =
            Signals::new([SIGHUP, SIGINT, SIGTERM]).context("signals cannot be listened for")?;
        let sender = self.sender.clone();
        thread::spawn(move || signals.forever().try_for_each(|_| sender.send(Event::Signal)));
        Ok(())
    }

    /// Runs a program until it ends, and calls `each` meanwhile, with `pause` between. Both of its streams go to `log`, as they come.
    ///
    /// The program must end when its standard input does: so it ends with this process, however that ends.
    pub fn run(
        &self,
        mut command: Command,
        log: &Path,
        pause: Duration,
        mut each: impl FnMut() -> Result<()>,
    ) -> Result<End> {
        let file = fresh(log).with_context(|| format!("{} cannot be written", log.display()))?;
        command.stdin(Stdio::piped()).stdout(file.try_clone()?).stderr(file);
        // In a group of its own: Ctrl-C in a terminal reaches the whole group, and the order of the end would be chance.
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().context("a step cannot be started")?;
        let mut input = child.stdin.take();
        let sender = self.sender.clone();
        thread::spawn(move || sender.send(Event::Ended(child.wait())));
        loop {
            match self.events.recv_timeout(pause) {
                Ok(Event::Ended(status)) if input.is_some() => return Ok(End::Status(status?)),
                Ok(Event::Ended(_)) => return Ok(End::Interrupted),
                // Told once, it ends; told twice, nobody waits for it.
                Ok(Event::Signal) if input.is_some() => drop(input.take()),
                Ok(Event::Signal) | Err(RecvTimeoutError::Disconnected) => return Ok(End::Interrupted),
                Err(RecvTimeoutError::Timeout) => each()?,
            }
        }
    }
}

/// A new file, into which nothing of the last run can still write. Appended to: a program that empties its own output leaves no gap.
fn fresh(log: &Path) -> io::Result<File> {
    match std::fs::remove_file(log) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().create(true).append(true).open(log)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn run(name: &str, script: &str) -> Result<(End, String)> {
        let log = std::env::temp_dir().join(format!("genauth-{name}-{}.log", std::process::id()));
        fs::write(&log, "of the last run, and longer than this one's\n")?;
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let end = Watch::new().run(command, &log, Duration::from_secs(60), || Ok(()))?;
        let text = fs::read_to_string(&log)?;
        fs::remove_file(&log)?;
        Ok((end, text))
    }

    #[test]
    fn both_streams_are_in_the_log_in_their_order_and_nothing_of_the_last_run() -> Result<()> {
        let (end, text) = run("order", "echo one; echo two >&2; (echo three); exit 3")?;
        assert_eq!(text, "one\ntwo\nthree\n");
        assert!(matches!(end, End::Status(status) if status.code() == Some(3)), "{end:?}");
        Ok(())
    }

    #[test]
    fn a_signal_ends_the_input_of_the_program_which_ends_then() -> Result<()> {
        let log = std::env::temp_dir().join(format!("genauth-signal-{}.log", std::process::id()));
        let watch = Watch::new();
        watch.sender.send(Event::Signal)?;
        let end = watch.run(Command::new("cat"), &log, Duration::from_secs(60), || Ok(()))?;
        fs::remove_file(&log)?;
        assert!(matches!(end, End::Interrupted), "{end:?}");
        Ok(())
    }

    #[test]
    fn what_is_done_meanwhile_sees_the_log_grow() -> Result<()> {
        let log = std::env::temp_dir().join(format!("genauth-grows-{}.log", std::process::id()));
        let mut seen = log.clone();
        seen.set_extension("seen");
        let mut command = Command::new("sh");
        // Ends once it was seen.
        command.args(["-c", "echo begun; until [ -e \"$0\" ]; do :; done"]).arg(&seen);
        let end = Watch::new().run(command, &log, Duration::from_millis(1), || {
            if fs::read_to_string(&log)? == "begun\n" {
                fs::write(&seen, "")?;
            }
            Ok(())
        })?;
        fs::remove_file(&log)?;
        fs::remove_file(&seen)?;
        assert!(matches!(end, End::Status(status) if status.success()), "{end:?}");
        Ok(())
    }
}
