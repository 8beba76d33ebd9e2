//! Organizations. The root department holds all fields but the code.

use rusqlite::{Connection, OptionalExtension, Result, named_params};

use super::departments::{Department, SELECT};
use super::keywords::lower;
use super::page_range::PageRange;

/// Finds an organization and returns its row id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM organizations WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}

/// Adds an organization. The caller adds its root department.
///
/// # Errors
/// A database error.
pub fn insert(db: &Connection, code: &str) -> Result<i64> {
    db.execute("INSERT INTO organizations (code) VALUES (?)", [code])?;
    Ok(db.last_insert_rowid())
}

/// Changes the code of an organization. The caller changes that of its root department.
///
/// # Errors
/// A database error.
pub fn rename(db: &Connection, id: i64, code: &str) -> Result<()> {
    db.execute("UPDATE organizations SET code = ? WHERE id = ?", (code, id))?;
    Ok(())
}

/// Deletes an organization. Its departments must be deleted first.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: i64) -> Result<()> {
    db.execute("DELETE FROM organizations WHERE id = ?", [id])?;
    Ok(())
}

/// A filter of organizations.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only enabled or disabled ones.
    pub status: Option<bool>,
    /// Only those whose name or code contains the text. ASCII letters match case-insensitively.
    pub keywords: Option<String>,
}

const WHERE: &str = "WHERE d.parent_id IS NULL AND ifnull(d.status = :status, 1)
    AND (:text IS NULL OR instr(lower(d.name), :text) > 0 OR instr(lower(d.code), :text) > 0)";

/// Counts the organizations that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM departments d {WHERE}"))?
        .query_row(named_params! { ":status": filter.status, ":text": filter.text() }, |row| row.get(0))
}

/// Returns the root departments of the organizations that match: all, or one page. The oldest is first.
///
/// # Errors
/// A database error.
pub fn roots(db: &Connection, filter: &Filter, range: Option<PageRange>) -> Result<Vec<Department>> {
    let sql = format!("{SELECT} {WHERE} ORDER BY d.organization_id LIMIT :limit OFFSET :offset");
    let (limit, offset) = PageRange::sql_bounds(range);
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
        lower(self.keywords.as_deref())
    }
}
