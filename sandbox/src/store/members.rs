//! Members of a department or a subtree.
//!
//! A subtree can have a hundred thousand members. To count each once, SQLite would sort them several times. A hash map
//! reads them once.

use std::collections::HashMap;

use rusqlite::{Connection, Result};

use super::page_range::PageRange;
use super::user_search;
use crate::clock::Timestamp;

/// Above this number of members, a scan of all users is faster than a lookup of each member.
const SCAN_THRESHOLD: usize = 5_000;

/// The departments whose members are meant.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The department.
    pub department_id: &'a str,
    /// Whether its descendants are included.
    pub with_descendants: bool,
}

/// The sort keys of members. Users of the same time are in the order in which they were added, members who joined at the
/// same time are sorted by id: pages never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// When the user joined. For several departments, the earliest time.
    JoinedAt,
    /// The id of the user.
    UserId,
    /// When the user was created.
    CreatedAt,
    /// When the user was last changed.
    UpdatedAt,
}

/// A set of users, with the time at which each joined.
#[derive(Debug, Default)]
pub struct Members(HashMap<String, Timestamp>);

impl Members {
    /// Returns the members of these departments.
    ///
    /// # Errors
    /// A database error.
    pub fn of(db: &Connection, scope: Scope<'_>) -> Result<Self> {
        let mut members = Members::default();
        members.add(db, scope)?;
        Ok(members)
    }

    /// Adds the members of further departments.
    ///
    /// # Errors
    /// A database error.
    pub fn add(&mut self, db: &Connection, scope: Scope<'_>) -> Result<()> {
        let Members(members) = self;
        let sql = if scope.with_descendants {
            "WITH RECURSIVE part (id) AS (
                 SELECT ? UNION ALL SELECT d.id FROM departments d JOIN part ON d.parent_id = part.id
             )
             SELECT user_id, joined_at FROM part CROSS JOIN memberships ON department_id = part.id"
        } else {
            "SELECT user_id, joined_at FROM memberships WHERE department_id = ?"
        };
        let mut statement = db.prepare_cached(sql)?;
        let mut rows = statement.query([scope.department_id])?;
        while let Some(row) = rows.next()? {
            let joined_at: Timestamp = row.get(1)?;
            let id = row.get_ref(0)?.as_str()?;
            match members.get_mut(id) {
                Some(first) => *first = joined_at.min(*first),
                None => {
                    members.insert(id.to_owned(), joined_at);
                }
            }
        }
        Ok(())
    }

    /// Keeps the members whose default search fields contain the text.
    ///
    /// # Errors
    /// A database error.
    pub fn matching(mut self, db: &Connection, text: &str) -> Result<Self> {
        let mut found = HashMap::new();
        if text.contains('\n') {
            // The search fields are joined by line breaks, so that no text with one matches.
        } else if self.0.len() > SCAN_THRESHOLD {
            user_search::for_each_match(db, text, |row| {
                found.extend(self.0.remove_entry(row.get_ref(1)?.as_str()?));
                Ok(())
            })?;
        } else {
            let mut statement = db.prepare_cached("SELECT instr(searched, ?) > 0 FROM users WHERE id = ?")?;
            let text = text.to_ascii_lowercase();
            for (id, joined_at) in self.0 {
                if statement.query_row((&text, &id), |row| row.get(0))? {
                    found.insert(id, joined_at);
                }
            }
        }
        Ok(Members(found))
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether a user is a member.
    #[must_use]
    pub fn contains(&self, user_id: &str) -> bool {
        self.0.contains_key(user_id)
    }

    /// Returns the ids of one page.
    ///
    /// # Errors
    /// A database error.
    pub fn page(
        &self,
        db: &Connection,
        sort_by: SortBy,
        ascending: bool,
        range: PageRange,
    ) -> Result<Vec<String>> {
        let column = match sort_by {
            SortBy::JoinedAt => return Ok(page_of(self.keyed(|joined| joined), ascending, range)),
            SortBy::UserId => return Ok(page_of(self.keyed(|_| Timestamp(0)), ascending, range)),
            SortBy::CreatedAt => "created_at",
            SortBy::UpdatedAt => "updated_at",
        };
        if self.len() > SCAN_THRESHOLD {
            return self.page_of_all_users(db, column, ascending, range);
        }
        let mut statement = db.prepare_cached(&format!("SELECT {column}, rowid FROM users WHERE id = ?"))?;
        let mut keyed = Vec::with_capacity(self.len());
        for id in self.0.keys() {
            let (time, row) = statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            keyed.push((time, row, id.as_str()));
        }
        Ok(page_of(keyed, ascending, range))
    }

    fn keyed(&self, key: impl Fn(Timestamp) -> Timestamp) -> Vec<(Timestamp, i64, &str)> {
        self.0.iter().map(|(id, joined_at)| (key(*joined_at), 0, id.as_str())).collect()
    }

    /// Scans all users in order and stops at the end of the page.
    fn page_of_all_users(
        &self,
        db: &Connection,
        column: &str,
        ascending: bool,
        range: PageRange,
    ) -> Result<Vec<String>> {
        let order = if ascending { "ASC" } else { "DESC" };
        let mut statement =
            db.prepare_cached(&format!("SELECT id FROM users ORDER BY {column} {order}, rowid {order}"))?;
        let mut rows = statement.query([])?;
        let mut before = range.offset;
        let mut page = Vec::new();
        while page.len() < range.limit as usize {
            let Some(row) = rows.next()? else { break };
            let id = row.get_ref(0)?.as_str()?;
            if !self.contains(id) {
                continue;
            }
            if before > 0 {
                before -= 1;
            } else {
                page.push(id.to_owned());
            }
        }
        Ok(page)
    }
}

/// Sorts only as much as the page needs.
fn page_of(mut keyed: Vec<(Timestamp, i64, &str)>, ascending: bool, range: PageRange) -> Vec<String> {
    let compare = |one: &(Timestamp, i64, &str), other: &(Timestamp, i64, &str)| {
        if ascending { one.cmp(other) } else { other.cmp(one) }
    };
    let offset = usize::try_from(range.offset).unwrap_or(usize::MAX);
    let end = offset.saturating_add(range.limit as usize);
    if end < keyed.len() {
        keyed.select_nth_unstable_by(end, compare);
        keyed.truncate(end);
    }
    keyed.sort_unstable_by(compare);
    keyed.into_iter().skip(offset).map(|(_, _, id)| id.to_owned()).collect()
}

/// Returns the ids of all direct members. The member who joined last is first.
///
/// # Errors
/// A database error.
pub fn ids(db: &Connection, department_id: &str) -> Result<Vec<String>> {
    db.prepare_cached(
        "SELECT user_id FROM memberships WHERE department_id = ? ORDER BY joined_at DESC, user_id DESC",
    )?
    .query_map([department_id], |row| row.get(0))?
    .collect()
}

/// Returns whether a user is a member within the scope.
///
/// # Errors
/// A database error.
pub fn contains(db: &Connection, scope: Scope<'_>, user_id: &str) -> Result<bool> {
    // Walks up from the user's departments: a user has few, and the path to the root is short.
    let step = if scope.with_descendants {
        "UNION SELECT d.parent_id FROM departments d JOIN above ON d.id = above.id
         WHERE d.parent_id IS NOT NULL"
    } else {
        ""
    };
    let sql = format!(
        "WITH RECURSIVE above (id) AS (SELECT department_id FROM memberships WHERE user_id = ? {step})
         SELECT EXISTS (SELECT 1 FROM above WHERE id = ?)"
    );
    db.prepare_cached(&sql)?.query_row([user_id, scope.department_id], |row| row.get(0))
}
