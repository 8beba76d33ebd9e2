//! The groups of a new database.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::store::groups::{self, Group, members};

/// When the first group was created: after the last user.
pub(super) const SINCE: Timestamp = Timestamp(FOUNDED.0 + 240 * HOUR);

/// Code, name, description, and the numbers of the first member and of the members.
const GROUPS: [(&str, &str, &str, usize, usize); 5] = [
    ("developers", "开发者", "编写代码的人", 1, 12),
    ("managers", "Managers", "Lead a department", 13, 8),
    ("on-call", "值班", "Answer the phone at night", 5, 3),
    ("first-aid", "急救员", "受过急救培训", 40, 20),
    ("alumni", "Alumni", "Nobody yet", 0, 0),
];

/// Adds them with their members.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let mut since = SINCE;
    for (number, (code, name, description, first, count)) in GROUPS.into_iter().enumerate() {
        let group = group(object_id("group", number), code, name, description, since);
        groups::put(db, &group)?;
        for user in first..first + count {
            members::add(db, &group.id, &object_id("user", user), since)?;
        }
        since = since.plus(HOUR);
    }
    Ok(())
}

/// Returns a group without custom fields.
pub(super) fn group(id: String, code: &str, name: &str, description: &str, since: Timestamp) -> Group {
    Group {
        id,
        code: code.to_owned(),
        name: name.to_owned(),
        description: description.to_owned(),
        kind: "static".to_owned(),
        custom_data: Object::new(),
        created_at: since,
        updated_at: since,
    }
}
