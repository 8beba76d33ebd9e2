//! What became of each step.

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
    rows: Vec<(&'static str, Outcome)>,
}

impl Summary {
    /// Adds a step.
    pub fn add(&mut self, name: &'static str, outcome: Outcome) {
        self.rows.push((name, outcome));
    }

    /// Whether this step was run and did not succeed.
    pub fn lacks(&self, name: &str) -> bool {
        self.rows.iter().any(|(row, outcome)| *row == name && matches!(outcome, Outcome::Failed(_)))
    }

    /// How many steps failed.
    pub fn failed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Failed(_)))
    }

    /// Which steps did not pass, and why; then the counts alone on the last line, as CI reads them.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (name, outcome) in &self.rows {
            let (verdict, reason) = match outcome {
                Outcome::Passed => continue,
                Outcome::Failed(reason) => ("FAILED", reason),
                Outcome::Skipped(reason) => ("skipped", reason),
            };
            text += &format!("{name:<16}{verdict:<9}{reason}\n");
        }
        let passed = self.count(|outcome| matches!(outcome, Outcome::Passed));
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        let rest = if skipped == 0 { String::new() } else { format!(", {skipped} skipped") };
        text + &format!("{passed} passed, {} failed{rest}", self.failed())
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.rows.iter().filter(|(_, outcome)| wanted(outcome)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_has_the_counts_and_the_others_what_did_not_pass() {
        let mut summary = Summary::default();
        assert_eq!(summary.text(), "0 passed, 0 failed");
        summary.add("format", Outcome::Passed);
        summary.add("tidy", Outcome::Passed);
        assert_eq!(summary.text(), "2 passed, 0 failed");
        summary.add("types", Outcome::Failed("`npm test` failed".into()));
        summary.add("wasm-firefox", Outcome::Skipped("no Firefox".into()));
        assert_eq!(
            summary.text(),
            "types           FAILED   `npm test` failed\n\
             wasm-firefox    skipped  no Firefox\n\
             2 passed, 1 failed, 1 skipped"
        );
        assert!(summary.lacks("types") && !summary.lacks("format") && !summary.lacks("wasm-firefox"));
    }
}
