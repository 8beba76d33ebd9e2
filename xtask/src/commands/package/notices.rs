//! The licences of everything inside the package: whoever ships it ships these crates and libraries too.

mod crates;
mod libraries;
mod licences;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crates::Component;

/// The name of the file in the package.
pub const FILE: &str = "THIRD_PARTY_NOTICES.md";

const INTRODUCTION: &str = "# Third-party notices

The WebAssembly of this package contains the following Rust crates and parts of the Rust standard library. The JavaScript around it
was written by wasm-bindgen and carries the same licence. `dist/migrate.js` contains the library @babel/parser. Where a crate offers a choice of licences, the texts below are those of
the one that is used here. A text without a copyright line is as its authors wrote it.
Components under the same terms share a section: what is special to some of them stands below their names, the terms follow.
";

/// Writes the notices into the folder of the package.
pub fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    let file = folder.join(FILE);
    let components = [crates::in_wasm(workspace)?, libraries::bundled(workspace)?].concat();
    fs::write(&file, text(&components)?).with_context(|| format!("{} cannot be written", file.display()))
}

/// One table of all components, then each licence once, under the names of all that it belongs to, with the copyright of each.
fn text(components: &[Component]) -> Result<String> {
    let mut out = format!("{INTRODUCTION}\n| component | licence | authors |\n| --- | --- | --- |\n");
    let mut sections: BTreeMap<String, Section> = BTreeMap::new();
    for component in components {
        out.push_str(&format!("| {} | {} | {} |\n", component.label, component.licence, component.authors));
        for text in licences::texts(component)? {
            let (head, terms) = text.split_at(text.find(TERMS).unwrap_or(0));
            // The same terms, however their lines are broken.
            let words: Vec<&str> = terms.split_whitespace().collect();
            let section = sections.entry(words.join(" ")).or_insert_with(|| Section::of(terms));
            section.heads.entry(head.trim().to_owned()).or_default().push(&component.label);
        }
    }
    let mut sections: Vec<String> = sections.values().map(Section::written).collect();
    sections.sort();
    out.push_str(&sections.concat());
    Ok(out)
}

/// What the terms of the MIT licence and those like it begin with. Before stand the title and the holders of the copyright.
const TERMS: &str = "Permission is hereby granted";

/// The terms of a licence.
struct Section<'a> {
    terms: String,
    /// What stands before the terms in the texts of each component.
    heads: BTreeMap<String, Vec<&'a str>>,
}

impl Section<'_> {
    fn of(terms: &str) -> Self {
        Self { terms: terms.to_owned(), heads: BTreeMap::new() }
    }

    fn written(&self) -> String {
        let mut labels: Vec<&str> = self.heads.values().flatten().copied().collect();
        labels.sort_unstable();
        labels.dedup();
        let head = |(head, labels): (&String, &Vec<&str>)| match (head.as_str(), self.heads.len()) {
            ("", _) => String::new(),
            (head, 1) => format!("{head}\n\n"),
            (head, _) => format!("{}:\n\n{head}\n\n", labels.join(", ")),
        };
        let heads: String = self.heads.iter().map(head).collect();
        format!("\n## {}\n\n````text\n{heads}{}\n````\n", labels.join(", "), self.terms)
    }
}

#[cfg(test)]
#[path = "notices/tests.rs"]
mod tests;
