//! Text search for users.

use rusqlite::{Connection, Result};

/// The covering index for text searches. It has a tenth of the table's size.
pub(super) const SEARCH_INDEX: &str = "users u INDEXED BY users_by_searched";

/// Visits the ids of all users whose default search fields contain the text, in no particular order.
///
/// # Errors
/// A database error.
pub fn for_each_match(db: &Connection, text: &str, mut visit: impl FnMut(&str)) -> Result<()> {
    let mut statement =
        db.prepare_cached(&format!("SELECT id FROM {SEARCH_INDEX} WHERE instr(searched, ?) > 0"))?;
    let mut rows = statement.query([text.to_ascii_lowercase()])?;
    while let Some(row) = rows.next()? {
        visit(row.get_ref(0)?.as_str()?);
    }
    Ok(())
}
