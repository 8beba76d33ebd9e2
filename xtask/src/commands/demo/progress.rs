//! What the demo says while it works: which step, and how long it took.

use std::time::Instant;

use anyhow::Result;

/// Counts the steps.
pub struct Progress {
    step: u32,
    of: u32,
}

impl Progress {
    /// So many steps lie ahead.
    pub fn of(steps: u32) -> Self {
        Self { step: 0, of: steps }
    }

    /// Announces a step, takes it, and says how long it took. Said before as well: the first build takes minutes.
    pub fn step<T>(&mut self, what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.step += 1;
        println!("[{}/{}] {what}", self.step, self.of);
        let started = Instant::now();
        let done = work()?;
        println!("      {:.1} s", started.elapsed().as_secs_f64());
        Ok(done)
    }
}
