//! The users that targets mean.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Result};

use super::subjects::{Target, TargetType};
use crate::clock::Timestamp;

/// Beyond this number of look-ups, it is faster to read the ids of all users once.
const MANY: usize = 5_000;

/// The ids of the users that a target other than a user means, some of them several times. Of a role that has other roles, the
/// roles are followed alone: it can have a hundred thousand users.
const MEMBERS: &str = "
    WITH RECURSIVE
      role (id) AS (
        SELECT ?2 WHERE ?1 = 'ROLE'
        UNION
        SELECT a.target_id
        FROM role
        CROSS JOIN roles r ON r.id = role.id
        CROSS JOIN role_assignments a ON a.role_id = r.id AND a.target_type = 'ROLE'
        WHERE ifnull(a.enable_time <= ?3, 1) AND ifnull(a.end_time > ?3, 1)
          AND r.status = 'ENABLE' AND ifnull(r.disable_time > ?3, 1)
      ),
      given (kind, id) AS MATERIALIZED (
        SELECT ?1, ?2 WHERE ?1 <> 'ROLE'
        UNION
        SELECT a.target_type, a.target_id
        FROM role
        CROSS JOIN roles r ON r.id = role.id
        CROSS JOIN role_assignments a ON a.role_id = r.id AND a.target_type IN ('GROUP', 'DEPARTMENT')
        WHERE ifnull(a.enable_time <= ?3, 1) AND ifnull(a.end_time > ?3, 1)
          AND r.status = 'ENABLE' AND ifnull(r.disable_time > ?3, 1)
      ),
      below (id) AS (
        SELECT id FROM given WHERE kind = 'DEPARTMENT'
        UNION
        SELECT d.id FROM below CROSS JOIN departments d ON d.parent_id = below.id
      )
    SELECT a.target_id
    FROM role
    CROSS JOIN roles r ON r.id = role.id
    CROSS JOIN role_assignments a ON a.role_id = r.id AND a.target_type = 'USER'
    WHERE ifnull(a.enable_time <= ?3, 1) AND ifnull(a.end_time > ?3, 1)
      AND r.status = 'ENABLE' AND ifnull(r.disable_time > ?3, 1)
    UNION ALL
    SELECT m.user_id FROM given CROSS JOIN group_members m ON m.group_id = given.id WHERE given.kind = 'GROUP'
    UNION ALL
    SELECT m.user_id FROM below CROSS JOIN memberships m ON m.department_id = below.id";

/// Finds the users that targets mean. Users are told by their numbers, which are in the order of creation.
#[derive(Debug, Default)]
pub struct TargetUsers {
    looked_up: usize,
    /// The numbers of all users by their ids, once many were looked up.
    all: Option<HashMap<String, i64>>,
}

impl TargetUsers {
    /// Returns the numbers of the users that a target means at this time, in their order: the user, the members of a group
    /// or of a department and of those below it, or whoever has a role.
    ///
    /// # Errors
    /// A database error.
    pub fn numbers(&mut self, db: &Connection, target: &Target, now: Timestamp) -> Result<Vec<i64>> {
        if target.kind == TargetType::User {
            return Ok(self.number(db, &target.id)?.into_iter().collect());
        }
        let mut numbers = Vec::new();
        let mut statement = db.prepare_cached(MEMBERS)?;
        let mut rows = statement.query((target.kind, &target.id, now))?;
        while let Some(row) = rows.next()? {
            numbers.extend(self.number(db, row.get_ref(0)?.as_str()?)?);
        }
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }

    /// Returns the ids of the users with these numbers, which are in their order.
    ///
    /// # Errors
    /// A database error.
    pub fn ids(&self, db: &Connection, numbers: &[i64]) -> Result<Vec<String>> {
        if let Some(all) = self.all.as_ref().filter(|_| numbers.len() >= MANY) {
            let found = all.iter().filter(|(_, number)| numbers.binary_search(number).is_ok());
            let mut found: Vec<(i64, &String)> = found.map(|(id, number)| (*number, id)).collect();
            found.sort_unstable();
            return Ok(found.into_iter().map(|(_, id)| id.clone()).collect());
        }
        let mut statement = db.prepare_cached("SELECT id FROM users WHERE rowid = ?")?;
        numbers.iter().map(|number| statement.query_row([number], |row| row.get(0))).collect()
    }

    fn number(&mut self, db: &Connection, id: &str) -> Result<Option<i64>> {
        if self.all.is_none() && self.looked_up >= MANY {
            let mut statement = db.prepare_cached("SELECT id, rowid FROM users")?;
            let users = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            self.all = Some(users.collect::<Result<_>>()?);
        }
        if let Some(all) = &self.all {
            return Ok(all.get(id).copied());
        }
        self.looked_up += 1;
        db.prepare_cached("SELECT rowid FROM users WHERE id = ?")?
            .query_row([id], |row| row.get(0))
            .optional()
    }
}
