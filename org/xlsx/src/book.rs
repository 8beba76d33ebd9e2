//! Which sheets a file has, and where their parts are.

use crate::archive::Archive;
use crate::error::XlsxError;
use crate::limit::Limit;
use crate::xml::{Item, attribute, flag, walk};

/// The parts of a file that are needed.
#[derive(Default)]
pub struct Book {
    /// Name and part of each sheet with cells.
    pub sheets: Vec<(String, String)>,
    pub strings: Option<String>,
    pub styles: Option<String>,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

struct Relation {
    id: String,
    kind: String,
    part: String,
}

impl Book {
    pub fn read(archive: &Archive<'_>, limit: &Limit) -> Result<Self, XlsxError> {
        let part = relations(archive, "", limit)?
            .into_iter()
            .find(|relation| relation.kind == "officeDocument")
            .map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.part);
        let relations = relations(archive, &part, limit)?;
        let by_kind =
            |kind: &str| relations.iter().find(|relation| relation.kind == kind).map(|one| one.part.clone());
        let mut book =
            Self { strings: by_kind("sharedStrings"), styles: by_kind("styles"), ..Self::default() };
        let found = walk(archive, &part, "the list of sheets", limit, |item| {
            let Item::Start(start) = item else { return Ok(true) };
            match start.local_name().into_inner() {
                "workbookPr" => book.from_1904 = flag(start, "date1904"),
                "sheet" => {
                    let id = attribute(start, "id");
                    let relation = relations.iter().find(|one| Some(&one.id) == id.as_ref());
                    if let Some(relation) = relation.filter(|one| one.kind == "worksheet") {
                        let name = attribute(start, "name").unwrap_or_default();
                        book.sheets.push((name, relation.part.clone()));
                    }
                }
                _ => {}
            }
            Ok(true)
        })?;
        if found { Ok(book) } else { Err(XlsxError::NotXlsx) }
    }
}

/// What a part refers to.
fn relations(archive: &Archive<'_>, part: &str, limit: &Limit) -> Result<Vec<Relation>, XlsxError> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = resolved(folder, &format!("_rels/{name}.rels"));
    let mut relations = Vec::new();
    walk(archive, &list, "the list of parts", limit, |item| {
        if let Item::Start(start) = item
            && start.local_name().into_inner() == "Relationship"
            && let (Some(id), Some(kind), Some(target)) =
                (attribute(start, "Id"), attribute(start, "Type"), attribute(start, "Target"))
        {
            // Two standards have two addresses for each kind, with the same last part.
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            relations.push(Relation { id, kind, part: resolved(folder, &target) });
        }
        Ok(true)
    })?;
    Ok(relations)
}

/// The name of a part that another one in `folder` refers to.
fn resolved(folder: &str, target: &str) -> String {
    let mut names: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.retain(|name| !name.is_empty());
    names.join("/")
}
