//! Resources of several permission groups.

use rusqlite::{Connection, Result, named_params};

use super::PageRange;
use super::json::TextList;
use super::keywords::lower;
use super::resources::{COLUMNS, Resource};

/// A filter of resources.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those of the permission groups with these codes.
    pub namespaces: Option<Vec<String>>,
    /// Only those whose name or code contains the text. ASCII letters match case-insensitively.
    pub keyword: Option<String>,
}

/// A resource, with the code and the name of its permission group.
#[derive(Debug, Clone)]
pub struct CommonResource {
    /// The resource.
    pub resource: Resource,
    /// The code of the permission group.
    pub namespace: String,
    /// The name of the permission group.
    pub namespace_name: Option<String>,
}

const FROM: &str = "FROM resources r JOIN namespaces n ON n.id = r.namespace_id
    WHERE (:namespaces IS NULL OR n.code IN (SELECT value FROM json_each(:namespaces)))
      AND (:text IS NULL OR instr(lower(r.code), :text) > 0 OR instr(lower(r.name), :text) > 0)";

/// Counts the resources that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) {FROM}"))?
        .query_row(named_params! { ":namespaces": filter.codes(), ":text": filter.text() }, |row| row.get(0))
}

/// Returns one page of the resources that match. The oldest is first.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, filter: &Filter, range: PageRange) -> Result<Vec<CommonResource>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS}, n.code AS namespace_code, n.name AS namespace_name {FROM}
         ORDER BY r.rowid LIMIT :limit OFFSET :offset"
    ))?
    .query_map(
        named_params! {
            ":namespaces": filter.codes(), ":text": filter.text(), ":limit": range.limit, ":offset": range.sql_offset(),
        },
        |row| {
            Ok(CommonResource {
                resource: Resource::from_row(row)?,
                namespace: row.get("namespace_code")?,
                namespace_name: row.get("namespace_name")?,
            })
        },
    )?
    .collect()
}

impl Filter {
    fn codes(&self) -> Option<TextList> {
        self.namespaces.clone().map(TextList)
    }

    fn text(&self) -> Option<String> {
        lower(self.keyword.as_deref())
    }
}
