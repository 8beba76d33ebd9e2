//! The licence texts of one component: its own files, else the standard text.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use spdx::{Expression, LicenseReq, Licensee};

use super::crates::Component;

/// Licences that the package may contain, the preferred one first. Each of them asks for its notice and no more.
const ACCEPTED: [&str; 8] =
    ["MIT", "Unicode-3.0", "ISC", "BSD-3-Clause", "BSD-2-Clause", "Zlib", "0BSD", "Apache-2.0"];

/// The texts that must go with the component: one for each licence that it is used under, and its notices.
pub fn texts(component: &Component) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for licence in chosen(component)? {
        found.push(match own_text(component, &licence)? {
            Some(text) => text,
            None => standard_text(component, &licence)?,
        });
    }
    if let Some(folder) = &component.folder {
        for name in names(folder)?.iter().filter(|name| name.to_uppercase().starts_with("NOTICE")) {
            found.push(read(&folder.join(name))?);
        }
    }
    Ok(found)
}

/// The fewest licences that satisfy the expression.
fn chosen(component: &Component) -> Result<Vec<LicenseReq>> {
    let Component { label, licence, .. } = component;
    // Old crates write a slash for OR.
    let expression = Expression::parse(&licence.replace('/', " OR "))
        .with_context(|| format!("{label}: {licence} is no SPDX expression"))?;
    let accepted = ACCEPTED.iter().map(|name| Licensee::parse(name)).collect::<Result<Vec<_>, _>>()?;
    let Ok(chosen) = expression.minimized_requirements(&accepted) else {
        bail!("{label} is under {licence}: the package takes crates under {} only", ACCEPTED.join(", "));
    };
    Ok(chosen)
}

/// `LICENSE-MIT` and the like; else `LICENSE` alone, if there is no other licence that it could be.
fn own_text(component: &Component, licence: &LicenseReq) -> Result<Option<String>> {
    let Some(folder) = &component.folder else { return Ok(None) };
    let id = licence.to_string().to_uppercase();
    // `Apache-2.0` is in LICENSE-APACHE.
    let word = id.split('-').next().unwrap_or(&id);
    let names = names(folder)?;
    let licences: Vec<_> = names.iter().filter(|name| is_licence(name)).collect();
    let named = licences.iter().find(|name| name.to_uppercase().contains(word));
    let only = licences.first().filter(|_| licences.len() == 1 && !component.licence.contains("OR"));
    named.or(only).map(|name| read(&folder.join(name))).transpose()
}

fn is_licence(name: &str) -> bool {
    let name = name.to_uppercase();
    ["LICENSE", "LICENCE", "UNLICENSE", "COPYING"].iter().any(|start| name.starts_with(start))
}

/// The text of the licence's SPDX id, with the authors where it asks for the holder of the copyright.
fn standard_text(component: &Component, licence: &LicenseReq) -> Result<String> {
    let Component { label, authors, .. } = component;
    let id = licence.license.id().with_context(|| format!("{label}: {licence} has no standard text"))?;
    if authors.is_empty() {
        bail!("{label} brings no text of its licence and names no authors");
    }
    let text = id.text().replace("<year> <copyright holders>", authors);
    Ok(plain(&text))
}

/// Sorted, since a folder's order is not the same everywhere.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn read(file: &Path) -> Result<String> {
    Ok(plain(&fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?))
}

/// Texts that differ in blanks and line ends alone become one.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
