//! What became of each step.

use std::time::Duration;

/// How a step ended.
pub enum Outcome {
    /// All of it is well.
    Passed,
    /// Why not.
    Failed(String),
    /// What this machine lacks for it.
    Skipped(String),
}

/// All steps so far.
#[derive(Default)]
pub struct Summary {
    rows: Vec<(&'static str, Outcome, Duration)>,
}

impl Summary {
    /// Adds a step.
    pub fn add(&mut self, name: &'static str, outcome: Outcome, time: Duration) {
        if let Outcome::Failed(reason) = &outcome {
            println!("{name} failed: {reason}");
        }
        self.rows.push((name, outcome, time));
    }

    /// Whether this step was run and did not succeed.
    pub fn lacks(&self, name: &str) -> bool {
        self.rows.iter().any(|(row, outcome, _)| *row == name && matches!(outcome, Outcome::Failed(_)))
    }

    /// How many steps failed.
    pub fn failed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Failed(_)))
    }

    /// A line for each step, then the counts alone on the last one, as CI reads them.
    pub fn print(&self) {
        println!();
        for (name, outcome, time) in &self.rows {
            let (verdict, detail) = match outcome {
                Outcome::Passed => ("passed", String::new()),
                Outcome::Failed(reason) => {
                    ("FAILED", format!("  {}", reason.lines().next().unwrap_or_default()))
                }
                Outcome::Skipped(reason) => ("skipped", format!("  {reason}")),
            };
            println!("{name:<16}{verdict:<8}{:>6.1} s{detail}", time.as_secs_f64());
        }
        let passed = self.count(|outcome| matches!(outcome, Outcome::Passed));
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        let rest = if skipped == 0 { String::new() } else { format!(", {skipped} skipped") };
        println!("\n{passed} passed, {} failed{rest}", self.failed());
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.rows.iter().filter(|(_, outcome, _)| wanted(outcome)).count()
    }
}
