//! Failure details that `genauth-management/proxy` adds to the envelope, as `failure`.
//!
//! The proxy's client knows more than the status code tells: the outcome of its requests, and its retries. So
//! `failure: { outcome, retryable, issues }` decides, if it has exactly this form; anything else is ignored.

use super::error::{ErrorKind, Failure};
use super::failure_reason::FailureReason;
use super::issue::{Issue, IssueCode, MAX_ISSUES, MAX_TEXT, Step};
use super::outcome::{Outcome, RelayedFailure};
use super::shape::ceiling;
use super::shown::escaped;
use super::value::{Value, ValueKind};

/// More than free-form values have, and trees, each of whose levels is two steps.
const MAX_STEPS: u32 = 2 * ceiling::LEVELS + 16;
/// UTF-16 units of a text.
const LONGEST: u32 = 10_000;
/// UTF-16 units of all texts together: what one check says at most, and its last issue.
const MAX_UNITS: u32 = MAX_TEXT as u32 + 4 * LONGEST;

impl Failure {
    /// Takes over what the proxy relays. The issues are those of this call's input, since both sides check by the same rules.
    pub fn relayed(mut self: Box<Self>, relayed: RelayedFailure, issues: Vec<Issue>) -> Box<Self> {
        if !issues.is_empty() {
            self.kind = ErrorKind::InvalidInput;
            self.reason = FailureReason::Input;
            self.issues = issues;
        }
        self.relayed = Some(relayed);
        self
    }
}

/// Reads it from an envelope, with the issues of the input if it was refused for them.
pub fn read<V: Value>(envelope: &V) -> Option<(RelayedFailure, Vec<Issue>)> {
    let failure = object(envelope.named("failure"))?;
    let outcome = match failure.named("outcome").text_start(16)?.as_str() {
        "not_applied" => Outcome::NotApplied,
        "unknown" => Outcome::Unknown,
        _ => return None,
    };
    let retryable = failure.named("retryable");
    if retryable.kind() != ValueKind::Boolean {
        return None;
    }
    let retryable = retryable.to_json()? == "true";
    let issues = failure.named("issues");
    let issues = match issues.kind() {
        ValueKind::Nothing => Vec::new(),
        _ => list(&issues, MAX_ISSUES as u32, &mut MAX_UNITS.clone(), issue)?,
    };
    Some((RelayedFailure { outcome, retryable }, issues))
}

fn issue<V: Value>(value: V, left: &mut u32) -> Option<Issue> {
    let issue = object(value)?;
    let word = text(&issue.named("code"), left)?;
    let index = IssueCode::VALUES.iter().position(|known| *known == word)?;
    Some(Issue {
        path: list(&issue.named("path"), MAX_STEPS, left, step)?,
        code: *IssueCode::ALL.get(index)?,
        message: escaped(&text(&issue.named("message"), left)?),
        expected: text(&issue.named("expected"), left)?,
        received: escaped(&text(&issue.named("received"), left)?),
    })
}

fn step<V: Value>(value: V, left: &mut u32) -> Option<Step> {
    let index = value.number();
    match index.filter(|index| index.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(index)) {
        Some(index) => Some(Step::Item(index as u32)),
        None => text(&value, left).map(Step::Field),
    }
}

fn object<V: Value>(value: V) -> Option<V> {
    (value.kind() == ValueKind::Object).then_some(value)
}

/// Reads a text whose length is checked before it is copied; `left` is what all texts together may still have.
fn text<V: Value>(value: &V, left: &mut u32) -> Option<String> {
    let units = value.tag().len_utf16();
    *left = left.checked_sub(units)?;
    if units > LONGEST { None } else { value.text() }
}

/// Reads all entries of a list, or nothing: some of the issues would be misleading.
fn list<V: Value, T>(
    value: &V,
    max: u32,
    left: &mut u32,
    read: fn(V, &mut u32) -> Option<T>,
) -> Option<Vec<T>> {
    if value.kind() != ValueKind::List || value.item_count() > max {
        return None;
    }
    (0..value.item_count()).map(|index| read(value.item(index), left)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::fixture::TestValue;

    fn relayed(envelope: &Json) -> Option<(RelayedFailure, Vec<Issue>)> {
        read(&TestValue::from_text(&envelope.to_string()).parse_json().unwrap())
    }

    fn with_issues(issues: &Json) -> Option<(RelayedFailure, Vec<Issue>)> {
        relayed(&json!({ "failure": { "outcome": "not_applied", "retryable": false, "issues": issues } }))
    }

    fn issue(changed: &str, value: Json) -> Json {
        let mut issue = json!({
            "path": ["departments", 3, "departmentId"],
            "code": "too_short",
            "message": "departments[3].departmentId: expected …",
            "expected": "a string",
            "received": "",
        });
        issue[changed] = value;
        issue
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn outcome_and_retryable_are_read() {
        for (outcome, word) in [(Outcome::NotApplied, "not_applied"), (Outcome::Unknown, "unknown")] {
            for retryable in [true, false] {
                let found =
                    relayed(&json!({ "failure": { "outcome": word, "retryable": retryable, "more": 1 } }));
                assert_eq!(found, Some((RelayedFailure { outcome, retryable }, Vec::new())));
            }
        }
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn what_has_another_form_is_as_good_as_absent() {
        for failure in [
            json!(null),
            json!("not_applied"),
            json!([]),
            json!({}),
            json!({ "outcome": "not_applied" }),
            json!({ "retryable": true }),
            json!({ "outcome": "applied", "retryable": true }),
            json!({ "outcome": ["unknown"], "retryable": true }),
            json!({ "outcome": "unknown", "retryable": "true" }),
            json!({ "outcome": "unknown", "retryable": 1 }),
            json!({ "outcome": "unknown", "retryable": null }),
        ] {
            assert_eq!(relayed(&json!({ "failure": failure })), None, "{failure}");
        }
        assert_eq!(relayed(&json!({})), None);
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn issues_come_out_as_they_went_in() {
        let sent: Vec<_> = IssueCode::VALUES.iter().map(|code| issue("code", json!(code))).collect();
        let (_, issues) = with_issues(&json!(sent)).unwrap();
        assert_eq!(json!(issues), json!(sent));
        assert_eq!(issues.len(), IssueCode::ALL.len());
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn control_characters_of_a_relayed_text_are_escaped() {
        let (_, issues) = with_issues(&json!([issue("message", json!("a\u{1b}[2J\u{202e}"))])).unwrap();
        assert_eq!(issues[0].message, "a\\u001b[2J\\u202e");
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn one_issue_of_another_form_refuses_all() {
        for wrong in [
            json!("issue"),
            issue("code", json!("invented")),
            issue("code", json!(3)),
            issue("path", json!("departments")),
            issue("path", json!([null])),
            issue("path", json!([1.5])),
            issue("path", json!([-1])),
            issue("path", json!([["a"]])),
            issue("path", json!(vec!["a"; MAX_STEPS as usize + 1])),
            issue("message", json!({ "html": "<b>" })),
            issue("message", json!("a".repeat(10_001))),
            issue("expected", json!(null)),
            issue("received", json!(1)),
        ] {
            assert_eq!(with_issues(&json!([issue("received", json!("")), wrong])), None, "{wrong}");
        }
        let long = vec![issue("message", json!("a".repeat(10_000))); 105];
        assert_eq!(with_issues(&json!(long)), None, "more text than a check gives");
        assert_eq!(with_issues(&json!(long[..99])).unwrap().1.len(), 99);
        assert_eq!(with_issues(&json!({ "0": issue("received", json!("")) })), None);
        assert_eq!(with_issues(&json!(vec![issue("received", json!("")); 1_001])), None);
        assert_eq!(with_issues(&json!(vec![issue("received", json!("")); 1_000])).unwrap().1.len(), 1_000);
    }
}
