//! The calls as Markdown.

use std::collections::BTreeSet;

use super::super::endpoint::Declared;
use super::facts::Facts;
use super::modules::Module;

/// A table for each folder of endpoints that a module has.
pub fn page(module: &Module<'_>, facts: &Facts<'_>) -> String {
    let folders: BTreeSet<_> = module.calls.iter().map(|call| folder(call)).collect();
    let mut text = "\n\n[What the columns say](../calls.md#the-columns).\n".to_owned();
    for own in &folders {
        text.push_str(&if folders.len() > 1 { format!("\n## {}\n\n", title(own)) } else { "\n".to_owned() });
        text.push_str(
            "| call | HTTP | what it does | input | resolves to | repeat | pages | secrets | sandbox |\n",
        );
        text.push_str("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for call in module.calls.iter().filter(|call| folder(call) == *own) {
            text.push_str(&row(call, facts));
        }
    }
    text.push('\n');
    text
}

/// The modules, with links to their pages.
pub fn modules(modules: &[Module<'_>]) -> String {
    let mut text = "\n\n| module | calls | what it is for |\n| --- | --- | --- |\n".to_owned();
    for Module { key, title, does, calls } in modules {
        // A link in the words of a page is one from its folder.
        let does = cell(does).replace("](", "](calls/");
        text.push_str(&format!("| [{title}](calls/{key}.md) | {} | {does} |\n", calls.len()));
    }
    text.push('\n');
    text
}

/// Every call by its name, with a link to the page of its module.
pub fn names(modules: &[Module<'_>]) -> String {
    let each = |module: &Module<'_>| {
        let line =
            |call: &&Declared<'_>| format!("- [`{}`](calls/{}.md) {}\n", call.name, module.key, call.does);
        module.calls.iter().map(line).collect::<Vec<_>>()
    };
    let mut lines: Vec<_> = modules.iter().flat_map(each).collect();
    lines.sort_by_key(|line| line.to_lowercase());
    format!("\n\n{}\n", lines.concat())
}

/// The modules, and below them the names of the calls of each. Without links: for a page without neighbours.
pub fn modules_with_names(modules: &[Module<'_>]) -> String {
    let mut text = "\n\n| module | calls | what it is for |\n| --- | --- | --- |\n".to_owned();
    for Module { key, does, calls, .. } in modules {
        text.push_str(&format!("| `{key}` | {} | {} |\n", calls.len(), unlinked(&cell(does))));
    }
    // A paragraph each: a cell with fifty names is as high as a page.
    for Module { key, calls, .. } in modules {
        let names: Vec<_> = calls.iter().map(|call| call.name.as_str()).collect();
        text.push_str(&format!("\n**`{key}`**: {}\n", names.join(", ")));
    }
    text.push('\n');
    text
}

/// `[users](user.md)` -> `users`
fn unlinked(text: &str) -> String {
    let mut parts = text.split("](");
    let mut plain = parts.next().unwrap_or_default().replace('[', "");
    for part in parts {
        plain.push_str(&part.split_once(')').unwrap_or_default().1.replace('[', ""));
    }
    plain
}

fn row(call: &Declared<'_>, facts: &Facts<'_>) -> String {
    let cells = [
        format!("`{}`", call.name),
        format!("`{}`", call.call()),
        cell(call.does),
        facts.inputs.of(call),
        format!("`{}`", call.response),
        repeat(call).to_owned(),
        if call.has("rows") { "`iterate`" } else { "" }.to_owned(),
        if facts.answers_secrets(call) { "yes" } else { "" }.to_owned(),
        if facts.behaves(call) { "behaves" } else { "" }.to_owned(),
    ];
    format!("| {} |\n", cells.join(" | "))
}

/// What a second request of a call does. A GET is safe without a word.
fn repeat(call: &Declared<'_>) -> &'static str {
    let words = [("by_key", "by key"), ("non_idempotent", "no"), ("idempotent", "idempotent")];
    words.iter().find(|(word, _)| call.has(word)).map_or("safe", |(_, text)| text)
}

/// `department_members` -> `Department members`.
fn title(folder: &str) -> String {
    let mut letters = folder.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect::<String>().replace('_', " ")
}

fn folder<'a>(call: &Declared<'a>) -> &'a str {
    call.key.split('/').next().unwrap_or_default()
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
