//! What the reader of a run sees: a line where a step begins, one where it ends, one each minute between.

use std::path::Path;
use std::time::Duration;

use crate::commands::test::steps::Step;
use crate::commands::test::summary::Outcome;

/// Below the names of the steps.
const INDENT: &str = "      ";

/// The first line.
pub fn opening(steps: usize, expected: Duration, logs: &Path) -> String {
    let steps = if steps == 1 { "1 step".into() } else { format!("{steps} steps") };
    format!("{steps}, {}; each prints into {}", about(expected), logs.join("STEP.log").display())
}

/// A step begins; `rest` includes it.
pub fn begins(index: usize, steps: usize, step: &Step, rest: Duration) -> String {
    let progress = format!("{index}/{steps}");
    format!("{progress:>5} {}: {} ({} left)", step.name, step.what, about(rest))
}

/// A step runs for some minutes.
pub fn still_runs(step: &Step, time: Duration, rest: Duration) -> String {
    format!("{INDENT}… {} has been running for {} min ({} left)", step.name, time.as_secs() / 60, about(rest))
}

/// A step has ended.
pub fn ended(outcome: &Outcome, time: Duration) -> String {
    match outcome {
        Outcome::Passed => format!("{INDENT}ok {}", exactly(time)),
        Outcome::Failed(reason) => format!("{INDENT}FAILED after {}: {reason}", exactly(time)),
        Outcome::Skipped(reason) => format!("{INDENT}skipped: {reason}"),
    }
}

/// Whole minutes, as nobody can tell better beforehand.
fn about(time: Duration) -> String {
    match time.as_secs().div_ceil(60) {
        0 | 1 => "less than a minute".into(),
        minutes => format!("about {minutes} min"),
    }
}

/// What was measured.
pub fn exactly(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds / 60 {
        0 => format!("{:.1} s", time.as_secs_f64()),
        minutes => format!("{minutes} min {} s", seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: Step =
        Step { name: "types", what: "tsc", seconds: 45, needs: &[], run: |_| Ok(Outcome::Passed) };

    const fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn the_first_line_tells_how_long_and_where_the_logs_are() {
        let logs = Path::new("target/test");
        assert_eq!(
            opening(23, seconds(1080), logs),
            "23 steps, about 18 min; each prints into target/test/STEP.log"
        );
        assert_eq!(
            opening(1, seconds(3), logs),
            "1 step, less than a minute; each prints into target/test/STEP.log"
        );
    }

    #[test]
    fn a_step_has_a_line_at_its_beginning_each_minute_and_at_its_end() {
        assert_eq!(begins(7, 23, &STEP, seconds(541)), " 7/23 types: tsc (about 10 min left)");
        assert_eq!(begins(23, 23, &STEP, seconds(60)), "23/23 types: tsc (less than a minute left)");
        assert_eq!(
            still_runs(&STEP, seconds(181), seconds(61)),
            "      … types has been running for 3 min (about 2 min left)"
        );
        let failed = Outcome::Failed("`npm test` failed".into());
        let skipped = Outcome::Skipped("no Firefox".into());
        for (outcome, line) in [
            (&Outcome::Passed, "      ok 2 min 5 s"),
            (&failed, "      FAILED after 2 min 5 s: `npm test` failed"),
            (&skipped, "      skipped: no Firefox"),
        ] {
            assert_eq!(ended(outcome, seconds(125)), line);
        }
    }

    #[test]
    fn what_was_measured_is_told_exactly() {
        for (time, text) in [
            (Duration::ZERO, "0.0 s"),
            (Duration::from_millis(41_260), "41.3 s"),
            (Duration::from_millis(59_960), "60.0 s"),
            (seconds(60), "1 min 0 s"),
            (seconds(458), "7 min 38 s"),
        ] {
            assert_eq!(exactly(time), text);
        }
    }
}
