//! The search for users by a text.

use rusqlite::{Connection, Result};

/// The index that is a tenth of the table, for whoever has to look through all users for a text.
pub(super) const SEARCH_INDEX: &str = "users u INDEXED BY users_by_searched";

/// Shows the ids of all users that a text is found in, in no particular order.
///
/// # Errors
/// The database's own.
pub fn for_each_match(db: &Connection, text: &str, mut visit: impl FnMut(&str)) -> Result<()> {
    let mut statement =
        db.prepare_cached(&format!("SELECT id FROM {SEARCH_INDEX} WHERE instr(searched, ?) > 0"))?;
    let mut rows = statement.query([text.to_ascii_lowercase()])?;
    while let Some(row) = rows.next()? {
        visit(row.get_ref(0)?.as_str()?);
    }
    Ok(())
}
