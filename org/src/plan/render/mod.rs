//! A plan for people.

mod tree;
mod words;

use std::fmt::Write as _;

use super::document::{OrganizationPlan, Question, Verdict};
use crate::desired::Place;
use crate::json::word;
use crate::lang::Lang;
use words::Words;

/// How a plan is shown.
#[derive(Debug, Clone, Copy)]
pub struct RenderOptions {
    /// Language.
    pub lang: Lang,
    /// Colours of a terminal.
    pub color: bool,
    /// The most lines of each list; none: all.
    pub max_lines: Option<usize>,
}

/// A plan for people, in at most some hundred lines: a tree of differences with counts, questions, limits, rows that are left out,
/// missing departments and totals.
#[must_use]
pub fn render(plan: &OrganizationPlan, lang: Lang, color: bool) -> String {
    render_with(plan, RenderOptions { lang, color, max_lines: Some(100) })
}

/// As `render`, with a choice of how many lines.
#[must_use]
pub fn render_with(plan: &OrganizationPlan, options: RenderOptions) -> String {
    let words = Words(options.lang);
    let paint = |code: &str, text: &str| {
        if options.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let mut out = String::new();
    let mut part = |title: &str, color: &str, lines: Vec<String>| {
        if lines.is_empty() {
            return;
        }
        let most = options.max_lines.unwrap_or(usize::MAX);
        let _ = writeln!(out, "{}", paint(color, title));
        for line in lines.iter().take(most) {
            let _ = writeln!(out, "  {line}");
        }
        if let Some(more) = lines.len().checked_sub(most).filter(|more| *more > 0) {
            let _ = writeln!(out, "  {}", words.more(more));
        }
        out.push('\n');
    };
    part(words.changes(), "1", tree::lines(plan, words, options.color));
    part(words.questions(), "33", plan.questions.iter().flat_map(|one| question(one, words)).collect());
    let exceeded = plan.limits.iter().filter(|limit| limit.verdict != Verdict::Kept);
    let limits = exceeded.map(|limit| {
        words.limit(
            &word(&limit.kind),
            limit.planned,
            limit.total,
            limit.allowed,
            limit.verdict == Verdict::Raised,
        )
    });
    part(words.limits(), "31", limits.collect());
    let refused = plan.refused.iter().map(|row| {
        format!("{}: {}: {}", place(plan, row.place, words), words.refusal(row.code), shown(&row.found))
    });
    part(words.refused(), "31", refused.collect());
    let missing = plan
        .missing
        .iter()
        .map(|one| format!("{} ({}, {})", shown(&one.path), one.department_id, words.people(one.people)));
    part(words.missing(), "36", missing.collect());
    out.push_str(&words.totals(plan.totals.changes, plan.totals.calls, plan.totals.seconds));
    out.push('\n');
    out
}

fn question(question: &Question, words: Words) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", shown(&question.target), words.question(question.kind))];
    lines.extend(question.candidates.iter().map(|one| {
        let label = words.candidate(&one.id).map_or_else(|| shown(&one.label), str::to_owned);
        format!("  --answer {}={}  {label}", shown(&question.id), shown(&one.id))
    }));
    lines
}

fn place(plan: &OrganizationPlan, place: Place, words: Words) -> String {
    let file = usize::try_from(place.file).ok().and_then(|file| plan.files.get(file));
    format!("{} {}", file.map(|file| shown(file)).unwrap_or_default(), words.row(place.row)).trim().to_owned()
}

/// Names come from files: a control character must not reach a terminal.
fn shown(text: &str) -> String {
    text.chars().map(|one| if one.is_control() { '\u{fffd}' } else { one }).collect()
}
