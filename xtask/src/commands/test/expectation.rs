//! How long steps take: as in the last run here, else as measured when they were written.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::commands::test::steps::Step;

/// The seconds that each step took, kept in a file.
pub struct Expectation {
    file: PathBuf,
    seconds: Map<String, Value>,
}

impl Expectation {
    /// What the file tells; one that is missing or damaged tells nothing.
    pub fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).unwrap_or_default();
        Self { file: file.to_owned(), seconds: serde_json::from_str(&text).unwrap_or_default() }
    }

    /// How long these steps take together.
    pub fn of(&self, steps: &[&Step]) -> Duration {
        steps.iter().map(|step| self.of_one(step)).sum()
    }

    fn of_one(&self, step: &Step) -> Duration {
        let measured = self.seconds.get(step.name).and_then(Value::as_f64);
        let measured = measured.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        measured.unwrap_or(Duration::from_secs(step.seconds.into()))
    }

    /// Remembers what a step took, at once: the run may be interrupted.
    pub fn record(&mut self, step: &Step, time: Duration) -> Result<()> {
        self.seconds.insert(step.name.into(), time.as_secs_f64().into());
        let text = serde_json::to_string_pretty(&self.seconds)?;
        fs::write(&self.file, text).with_context(|| format!("{} cannot be written", self.file.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::test::summary::Outcome;

    const fn step(name: &'static str, seconds: u32) -> Step {
        Step { name, what: "", seconds, needs: &[], run: |_| Ok(Outcome::Passed) }
    }

    static STEPS: [&Step; 2] = [&step("quick", 2), &step("slow", 400)];

    fn told(text: &str) -> Expectation {
        Expectation { file: PathBuf::new(), seconds: serde_json::from_str(text).unwrap_or_default() }
    }

    #[test]
    fn a_step_takes_what_it_took_last_or_what_was_measured_once() {
        for (text, seconds) in [
            ("", 402.0),
            ("{}", 402.0),
            ("[1]", 402.0),
            (r#"{ "slow": 30.5, "gone": 1000 }"#, 32.5),
            (r#"{ "slow": 30, "quick": 1 }"#, 31.0),
            (r#"{ "slow": -1, "quick": "1" }"#, 402.0),
        ] {
            assert_eq!(told(text).of(&STEPS), Duration::from_secs_f64(seconds), "{text}");
        }
        assert_eq!(told("").of(&STEPS[..1]), Duration::from_secs(2));
    }

    #[test]
    fn what_a_step_took_is_expected_of_the_next_run() -> Result<()> {
        let file = std::env::temp_dir().join(format!("genauth-durations-{}.json", std::process::id()));
        let mut first = Expectation::read(&file);
        first.record(STEPS[1], Duration::from_secs(50))?;
        first.record(STEPS[1], Duration::from_secs(60))?;
        let next = Expectation::read(&file);
        fs::remove_file(&file)?;
        assert_eq!([first.of(&STEPS), next.of(&STEPS)], [Duration::from_secs(62); 2]);
        Ok(())
    }
}
