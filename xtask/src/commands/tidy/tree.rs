//! The files of the repository, as git lists them, and what a check complains of.

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process::Process;

/// One file.
pub struct Source {
    /// From the root of the repository, with `/`.
    pub path: String,
    /// What it says; bytes that are no text are replaced.
    pub text: String,
    /// Whether git has it. A new file is checked too, but for what must not be committed.
    pub tracked: bool,
}

impl Source {
    /// The lines, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// The first line with this text in it, else the first one.
    pub fn line_of(&self, text: &str) -> usize {
        self.lines().find(|(_, line)| line.contains(text)).map_or(1, |(number, _)| number)
    }
}

/// All files that are in git or not ignored by it.
pub struct Tree {
    /// Sorted by path.
    pub sources: Vec<Source>,
}

impl Tree {
    /// Asks git for the list and reads each file.
    pub fn read(root: &Path) -> Result<Self> {
        let mut sources = Vec::new();
        for (tracked, which) in [(true, &["--cached"][..]), (false, &["--others", "--exclude-standard"])] {
            for path in listed(root, which)? {
                // One that is deleted, but not yet in the index, is still listed.
                if let Some(bytes) = content(&root.join(&path))? {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    sources.push(Source { path, text, tracked });
                }
            }
        }
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        sources.dedup_by(|one, other| one.path == other.path);
        Ok(Self { sources })
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.path == path)
    }

    /// The files below a folder, which ends with `/`, whose names end so.
    pub fn below(&self, folder: &str, ending: &str) -> impl Iterator<Item = &Source> {
        self.sources
            .iter()
            .filter(move |source| source.path.starts_with(folder) && source.path.ends_with(ending))
    }

    /// A made-up tree.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let source = |(path, text): &(&str, &str)| Source {
            path: (*path).into(),
            text: (*text).into(),
            tracked: true,
        };
        Self { sources: files.iter().map(source).collect() }
    }
}

fn listed(root: &Path, which: &[&str]) -> Result<Vec<String>> {
    let list = Process::new("git")
        .args(["ls-files", "-z"])
        .args(which)
        .dir(root)
        .hint("tidy needs a git clone of the repository")
        .capture()?;
    Ok(list.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect())
}

/// Nothing where there is no file, or a folder: a submodule or a link.
fn content(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory) => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Something that the design forbids.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    path: String,
    line: usize,
    what: String,
}

impl Violation {
    /// At this line of this file, counted from 1.
    pub fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// What the tests of the checks compare.
#[cfg(test)]
pub fn messages(violations: &[Violation]) -> Vec<String> {
    violations.iter().map(ToString::to_string).collect()
}
