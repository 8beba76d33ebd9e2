//! Organizations. What is known of one beside its code lies in its root department.

use rusqlite::{Connection, OptionalExtension, Result, named_params};

use super::departments::{Department, SELECT};
use super::page_range::PageRange;

/// The row that has this code.
///
/// # Errors
/// The database's own.
pub fn find(db: &Connection, code: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM organizations WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}

/// Adds an organization; its root department is still to be added.
///
/// # Errors
/// The database's own.
pub fn insert(db: &Connection, code: &str) -> Result<i64> {
    db.execute("INSERT INTO organizations (code) VALUES (?)", [code])?;
    Ok(db.last_insert_rowid())
}

/// Gives an organization another code. That of its root department is still to be changed.
///
/// # Errors
/// The database's own.
pub fn rename(db: &Connection, id: i64, code: &str) -> Result<()> {
    db.execute("UPDATE organizations SET code = ? WHERE id = ?", (code, id))?;
    Ok(())
}

/// Deletes an organization whose departments are deleted.
///
/// # Errors
/// The database's own.
pub fn delete(db: &Connection, id: i64) -> Result<()> {
    db.execute("DELETE FROM organizations WHERE id = ?", [id])?;
    Ok(())
}

/// Which organizations are meant.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Enabled or disabled ones only.
    pub status: Option<bool>,
    /// Only those whose name or code holds this text, ASCII letters in any case.
    pub keywords: Option<String>,
}

const WHERE: &str = "WHERE d.parent_id IS NULL AND ifnull(d.status = :status, 1)
    AND (:text IS NULL OR instr(lower(d.name), :text) > 0 OR instr(lower(d.code), :text) > 0)";

/// How many organizations pass.
///
/// # Errors
/// The database's own.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM departments d {WHERE}"))?
        .query_row(named_params! { ":status": filter.status, ":text": filter.text() }, |row| row.get(0))
}

/// The root departments of those that pass, the oldest organization first; all, or one page of them.
///
/// # Errors
/// The database's own.
pub fn roots(db: &Connection, filter: &Filter, range: Option<PageRange>) -> Result<Vec<Department>> {
    let sql = format!("{SELECT} {WHERE} ORDER BY d.organization_id LIMIT :limit OFFSET :offset");
    let (limit, offset) = match range {
        Some(range) => (i64::from(range.limit), i64::try_from(range.offset).unwrap_or(i64::MAX)),
        // No limit.
        None => (-1, 0),
    };
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {
                ":status": filter.status, ":text": filter.text(), ":limit": limit, ":offset": offset,
            },
            Department::from_row,
        )?
        .collect()
}

impl Filter {
    fn text(&self) -> Option<String> {
        self.keywords.as_ref().map(|text| text.to_ascii_lowercase())
    }
}
