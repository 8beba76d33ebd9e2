//! Runs a plan against the model, as the JavaScript around it does: lines are flushed before anything else is sent.

use genauth_org::apply::Apply;
use genauth_org::apply::request::{Outcome, Purpose, Request, Settled};
use genauth_org::lang::Lang;
use genauth_org::plan::document::OrganizationPlan;
use serde_json::Value;

use crate::service::Model;

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It is not carried out, and says so.
    Refused,
    /// It is not carried out, and nobody knows.
    LostBefore,
    /// It is carried out, and nobody knows.
    LostAfter,
}

/// How a run is driven.
pub struct Run<'a> {
    pub plan: &'a OrganizationPlan,
    pub journal: String,
    /// The most calls at the same time.
    pub max: usize,
    /// Chooses which of the calls under way ends next, and what happens to it.
    pub seed: u64,
    /// Of 1,000 calls, so many have a fault.
    pub faults: u64,
    /// After so many settled calls the process is killed. Of the calls under way then, some are carried out.
    pub kill_after: Option<usize>,
    /// Changes what calls answer.
    pub change: fn(&str, &mut Value),
}

/// What a run leaves.
pub struct Left {
    pub apply: Apply,
    pub journal: String,
    pub calls: Vec<(&'static str, Value)>,
    pub killed: bool,
}

impl<'a> Run<'a> {
    pub fn new(plan: &'a OrganizationPlan) -> Self {
        Run { plan, journal: String::new(), max: 4, seed: 1, faults: 0, kill_after: None, change: |_, _| {} }
    }

    pub fn go(self, model: &mut Model) -> Left {
        self.go_with(model, |_, _| {})
    }

    /// `between` may change the model before a call is carried out.
    pub fn go_with(mut self, model: &mut Model, mut between: impl FnMut(&mut Model, &Request)) -> Left {
        let mut apply = Apply::new(self.plan.clone(), &self.journal).unwrap();
        let mut under_way: Vec<Request> = Vec::new();
        let mut calls = Vec::new();
        let mut settled = 0;
        loop {
            let next = apply.next(self.max - under_way.len());
            self.journal.push_str(&next.journal);
            assert!(next.requests.len() + under_way.len() <= self.max);
            under_way.extend(next.requests);
            if under_way.is_empty() {
                assert!(apply.is_over());
                return Left { apply, journal: self.journal, calls, killed: false };
            }
            if self.kill_after.is_some_and(|after| settled >= after) {
                for request in under_way {
                    if self.random(2) == 0 {
                        _ = model.call(request.call, &request.input);
                    }
                }
                return Left { apply, journal: self.journal, calls, killed: true };
            }
            let request = under_way.swap_remove(self.random(under_way.len() as u64) as usize);
            between(model, &request);
            calls.push((request.call, request.input.clone()));
            let end = self.end(model, &request);
            self.journal.push_str(&apply.settle(request.id, end));
            settled += 1;
            assert!(settled < 10_000, "it never ends");
        }
    }

    fn end(&mut self, model: &mut Model, request: &Request) -> Settled {
        let fault = if self.random(1_000) >= self.faults {
            Fault::None
        } else {
            [Fault::Refused, Fault::LostBefore, Fault::LostAfter][self.random(3) as usize]
        };
        let failed = |outcome, kind: &str| Settled::Failed {
            outcome,
            kind: kind.to_owned(),
            message: "as the test wants it".to_owned(),
            fatal: false,
        };
        let write = request.purpose == Purpose::Write;
        // Reads are repeated by the client until they are answered; here one fault is enough.
        if !write && fault != Fault::None {
            return failed(Outcome::NotApplied, "api");
        }
        match fault {
            Fault::Refused => return failed(Outcome::NotApplied, "api"),
            Fault::LostBefore => return failed(Outcome::Unknown, "network"),
            Fault::None | Fault::LostAfter => {}
        }
        match model.call(request.call, &request.input) {
            Ok(_) if fault == Fault::LostAfter => failed(Outcome::Unknown, "network"),
            Ok(mut answer) => {
                (self.change)(request.call, &mut answer["data"]);
                Settled::Response(answer)
            }
            Err(kind) => failed(Outcome::NotApplied, &kind),
        }
    }

    /// Xorshift: the same numbers for the same seed.
    fn random(&mut self, below: u64) -> u64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        (self.seed >> 11) % below.max(1)
    }
}

/// Outcomes of all steps, by id.
pub fn outcomes(apply: &Apply) -> Vec<(String, &'static str)> {
    apply.report(Lang::En).steps.into_iter().map(|step| (step.id, step.status.name())).collect()
}

/// A plan with its id.
pub fn sealed(mut plan: OrganizationPlan) -> OrganizationPlan {
    plan.id = String::new();
    genauth_org::plan::seal(&mut plan);
    plan
}
