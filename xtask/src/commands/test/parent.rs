//! A step ends with the process that started it, and so does everything that the step started.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, getpgrp, kill_process, kill_process_group};

/// What shells report of a program that was interrupted.
const INTERRUPTED: i32 = 130;

/// Programs that were asked to end may tidy up for this long: browsers remove their folders.
const GRACE: Duration = Duration::from_secs(3);

/// Where Linux tells of its processes.
const PROCESSES: &str = "/proc";

static GONE: AtomicBool = AtomicBool::new(false);

/// From now on this process ends when its standard input does, which the parent holds open. What it started ends before.
pub fn follow() {
    thread::spawn(|| {
        // An input that cannot be read has no parent behind it either.
        let _ = io::stdin().read_to_end(&mut Vec::new());
        GONE.store(true, Ordering::SeqCst);
        end_below(std::process::id());
        exit(INTERRUPTED)
    });
}

/// To be called before the end of this process: it must not come while others are being ended.
pub fn wait_if_gone() {
    while GONE.load(Ordering::SeqCst) {
        thread::park();
    }
}

/// Ends whatever `root` started, and what that started: some, browsers among them, are in groups of their own.
fn end_below(root: u32) {
    if !Path::new(PROCESSES).join("self/stat").exists() {
        // What is in another group is missed, and this process ends first.
        let _ = kill_process_group(getpgrp(), Signal::TERM);
    }
    let mut asked = BTreeSet::new();
    let begun = Instant::now();
    loop {
        let left = left(&processes(), root, &asked);
        if left.is_empty() {
            return;
        }
        let late = begun.elapsed() > GRACE;
        for process in left {
            if asked.insert(process) || late {
                let signal = if late { Signal::KILL } else { Signal::TERM };
                // One that has ended meanwhile is no failure.
                let _ = Pid::from_raw(process.id).map(|id| kill_process(id, signal));
            }
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// One process; its start tells it from a later one with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Process {
    id: i32,
    start: u64,
}

/// Of all processes, with their parents: those below `root`, and those that were below it before they lost their parents.
fn left(all: &[(Process, i32)], root: u32, asked: &BTreeSet<Process>) -> BTreeSet<Process> {
    let mut found: BTreeSet<_> =
        all.iter().map(|(process, _)| *process).filter(|process| asked.contains(process)).collect();
    loop {
        let more: Vec<_> = all
            .iter()
            .filter(|(_, parent)| {
                i64::from(*parent) == i64::from(root) || found.iter().any(|process| process.id == *parent)
            })
            .map(|(process, _)| *process)
            .filter(|process| !found.contains(process))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// Those that have not ended, each with its parent. None where the system does not tell it in files.
fn processes() -> Vec<(Process, i32)> {
    let folders = fs::read_dir(PROCESSES).into_iter().flatten().flatten();
    folders.filter_map(|folder| described(&fs::read_to_string(folder.path().join("stat")).ok()?)).collect()
}

/// As Linux tells it: number, name in parentheses (with whatever in it), state, parent, 17 others, start.
fn described(stat: &str) -> Option<(Process, i32)> {
    let id = stat.split(' ').next()?.parse().ok()?;
    let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split(' ').collect();
    let process = Process { id, start: fields.get(19)?.parse().ok()? };
    // A zombie has ended; its parent has not asked how.
    (*fields.first()? != "Z").then_some((process, fields.get(1)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    const fn process(id: i32) -> Process {
        Process { id, start: 7 }
    }

    #[test]
    fn finds_what_was_started_however_deep_and_what_lost_its_parent() {
        let all = [(2, 1), (5, 4), (4, 3), (3, 2), (6, 1), (7, 6), (8, 1)]
            .map(|(id, parent)| (process(id), parent));
        let of = |root, asked: &[i32]| -> Vec<i32> {
            let asked = asked.iter().map(|id| process(*id)).collect();
            left(&all, root, &asked).into_iter().map(|process| process.id).collect()
        };
        assert_eq!(of(2, &[]), [3, 4, 5]);
        assert_eq!(of(2, &[6]), [3, 4, 5, 6, 7], "and what that started since");
        assert_eq!(of(5, &[9]), [0; 0], "one that has ended is not left");
        let later = BTreeSet::from([Process { id: 8, start: 6 }]);
        assert!(left(&all, 5, &later).is_empty(), "a number is given again");
    }

    #[test]
    fn reads_what_the_system_tells_of_a_process() {
        let stat =
            |state: &str| format!("42 (a ) (b) {state} 17 42 42 0 -1 1 2 3 4 5 6 7 8 9 20 0 1 0 998 0 0");
        assert_eq!(described(&stat("S")), Some((Process { id: 42, start: 998 }, 17)));
        assert_eq!(described(&stat("Z")), None);
        assert_eq!(described(""), None);
    }

    /// What the next test starts: a step with a program in a group of its own, which says when it is there.
    #[test]
    #[ignore = "the next test runs it"]
    fn a_step_that_does_not_end_by_itself() -> io::Result<()> {
        follow();
        let deaf = "trap '' HUP INT; tail -f /dev/null & echo started; wait";
        Command::new("sh").args(["-c", deaf]).stdin(Stdio::null()).process_group(0).status()?;
        wait_if_gone();
        Ok(())
    }

    #[test]
    fn whatever_a_step_started_ends_with_the_parent_of_the_step() -> anyhow::Result<()> {
        let name = format!("{}::a_step_that_does_not_end_by_itself", module_path!());
        let mut step = Command::new(std::env::current_exe()?)
            .args(["--ignored", "--nocapture", "--exact", name.trim_start_matches("xtask::")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(step.stdout.take().unwrap()).lines();
        while output.next().unwrap()? != "started" {}
        drop(step.stdin.take());
        // The output ends when nobody is left who could write into it.
        assert_eq!(output.count(), 0);
        assert_eq!(step.wait()?.code(), Some(INTERRUPTED));
        Ok(())
    }
}
