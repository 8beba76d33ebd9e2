//! The steps as a tree of the departments that change, with counts of people.

use super::{Words, shown};
use crate::lang::Lang;
use crate::ordered::Map;
use crate::plan::document::OrganizationPlan;
use crate::plan::step::{Action, DepartmentRef, DepartmentValues};

/// What changes in a department.
#[derive(Debug, Default)]
struct Entry {
    mark: Option<char>,
    notes: Vec<String>,
    added: usize,
    removed: usize,
    leaders: bool,
}

/// A line for each department with changes; people are counted at theirs.
pub(super) fn lines(plan: &OrganizationPlan, words: Words, color: bool) -> Vec<String> {
    let english = words.0 == Lang::En;
    let mut entries: Map<Vec<&str>, Entry> = Map::new();
    let mut paths: Map<&DepartmentRef, &str> = Map::new();
    let (mut created, mut people) = (0, 0);
    for step in &plan.steps {
        let entry = || step.target.split('/').collect::<Vec<_>>();
        let mut note = |mark: char, text: Option<String>| {
            let entry = entries.entry(entry()).or_default();
            entry.mark = Some(entry.mark.unwrap_or(mark));
            entry.notes.extend(text);
        };
        match &step.action {
            Action::CreateDepartment { .. } => note('+', None),
            Action::UpdateDepartment { before, after, .. } => note('~', Some(values(before, after))),
            Action::MoveDepartment { department, from, before, after, .. } => {
                paths.insert(department, &step.target);
                // A plan names the parent that is left by its id; people know its path, where a step says it.
                let moved = match (paths.get(from), english) {
                    (Some(from), true) => format!("moved from {from}"),
                    (Some(from), false) => format!("从 {from} 移来"),
                    (None, true) => "moved".to_owned(),
                    (None, false) => "移来".to_owned(),
                };
                let values = values(before, after);
                note('>', Some(if values.is_empty() { moved } else { format!("{moved}, {values}") }));
            }
            Action::ArchiveDepartment { .. } => {
                note('-', Some(if english { "archived" } else { "归档" }.to_owned()))
            }
            Action::DeleteDepartment { .. } => note('-', None),
            Action::CreatePeople { people } => created += people.len(),
            Action::AddMembers { people, .. } => entries.entry(entry()).or_default().added += people.len(),
            Action::RemoveMembers { people, .. } => {
                entries.entry(entry()).or_default().removed += people.len()
            }
            Action::SetMemberships { .. } => people += 1,
            Action::SetLeaders { .. } => entries.entry(entry()).or_default().leaders = true,
        }
    }
    let mut lines = Vec::new();
    if created > 0 {
        lines.push(if english {
            format!("+ people: {created}")
        } else {
            format!("+ 新建人员 {created} 人")
        });
    }
    if people > 0 {
        let text = if english {
            format!("~ people with new memberships: {people}")
        } else {
            format!("~ 调整部门的人员 {people} 人")
        };
        lines.push(text);
    }
    let mut above: Vec<&str> = Vec::new();
    for (path, entry) in &entries {
        let common = above.iter().zip(path).take_while(|(a, b)| a == b).count();
        for (depth, name) in path.iter().enumerate().take(path.len().saturating_sub(1)).skip(common) {
            lines.push(format!("{}  {}", "  ".repeat(depth.min(INDENTS)), shown(name)));
        }
        let depth = path.len().saturating_sub(1);
        let name = path.last().copied().unwrap_or_default();
        lines.push(line(entry, depth, name, english, color));
        above.clone_from(path);
    }
    lines
}

/// Deeper departments are not indented further: a chain of thousands would fill the screen with blanks.
const INDENTS: usize = 20;

fn line(entry: &Entry, depth: usize, name: &str, english: bool, color: bool) -> String {
    let mark = entry.mark.unwrap_or('~');
    let mut notes: Vec<String> = entry.notes.iter().filter(|note| !note.is_empty()).cloned().collect();
    let count = |sign: char, count: usize| {
        if english { format!("{sign}{count} members") } else { format!("成员 {sign}{count}") }
    };
    if entry.added > 0 {
        notes.push(count('+', entry.added));
    }
    if entry.removed > 0 {
        notes.push(count('-', entry.removed));
    }
    if entry.leaders {
        notes.push(if english { "leaders" } else { "负责人" }.to_owned());
    }
    let notes = if notes.is_empty() { String::new() } else { format!("  ({})", shown(&notes.join("; "))) };
    let text = format!("{mark} {}{notes}", shown(name));
    let code = match mark {
        '+' => "32",
        '-' => "31",
        _ => "33",
    };
    let text = if color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text };
    format!("{}{text}", "  ".repeat(depth.min(INDENTS)))
}

fn values(before: &DepartmentValues, after: &DepartmentValues) -> String {
    let texts = [
        ("name", &before.name, &after.name),
        ("code", &before.code, &after.code),
        ("description", &before.description, &after.description),
    ];
    let changed = texts.into_iter().filter_map(|(name, was, is)| {
        let is = is.as_ref()?;
        Some(format!("{name}: {} → {is}", was.as_deref().unwrap_or_default()))
    });
    let custom = after.custom.keys().map(|name| format!("custom.{name}"));
    changed.chain(custom).collect::<Vec<_>>().join(", ")
}
