use rusqlite::{OptionalExtension, StatementStatus};

use super::{Fill, Store};
use crate::clock::Timestamp;
use crate::seed;

#[test]
fn a_statement_is_planned_once_however_often_it_runs() {
    let rows = |db: &rusqlite::Connection| Ok(seed::fill(db, None)?);
    let fill = Fill { only_new: None, pool_id: None, created_at: Timestamp(0), rows: &rows };
    let store = Store::open(None, None, fill).expect("opens");
    let planned_again = store.transaction(|db| {
        let mut statement = db.prepare(
            "SELECT r.*, n.code FROM roles r JOIN namespaces n ON n.id = r.namespace_id WHERE r.id = ?",
        )?;
        for id in ["a", "b", "c"] {
            statement.query_row([id], |_| Ok(())).optional()?;
            statement.clear_bindings();
        }
        Ok(statement.get_status(StatementStatus::RePrepare))
    });
    assert_eq!(planned_again.expect("runs"), 0);
}
