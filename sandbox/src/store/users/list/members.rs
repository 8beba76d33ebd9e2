//! The members of many departments.

use rusqlite::{Connection, Result};

use super::rows::Rows;
use crate::json::Json;
use crate::store::members::Scope;

/// Returns the members of these departments.
///
/// # Errors
/// A database error.
pub fn of_departments(db: &Connection, scopes: &[Scope<'_>]) -> Result<Rows> {
    let ids = |with_descendants: bool| {
        let scopes = scopes.iter().filter(|scope| scope.with_descendants == with_descendants);
        Json::from(scopes.map(|scope| scope.department_id).collect::<Vec<_>>()).stringify()
    };
    let mut statement = db.prepare_cached(
        "WITH RECURSIVE
           part (id) AS (
             SELECT value FROM json_each(?1)
             UNION SELECT d.id FROM part CROSS JOIN departments d ON d.parent_id = part.id
           ),
           named (id) AS (SELECT id FROM part UNION SELECT value FROM json_each(?2))
         SELECT m.user_number FROM named CROSS JOIN memberships m ON m.department_id = named.id",
    )?;
    let mut rows = statement.query([ids(true), ids(false)])?;
    let mut members = Rows::default();
    while let Some(row) = rows.next()? {
        members.insert(row.get(0)?);
    }
    Ok(members)
}
