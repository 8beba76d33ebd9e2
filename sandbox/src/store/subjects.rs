//! Who is meant: the kinds of targets that roles and permissions are given to, and all that a user counts as.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Result, ToSql};

use crate::clock::Timestamp;
use crate::json::Json;

/// The kind of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetType {
    /// A user.
    User,
    /// A role: whoever has it.
    Role,
    /// A user group: its members.
    Group,
    /// A department: its members, and those of the departments below it.
    Department,
}

impl TargetType {
    /// All kinds by their names in the API.
    pub const NAMES: [(&str, TargetType); 4] = [
        ("USER", TargetType::User),
        ("ROLE", TargetType::Role),
        ("GROUP", TargetType::Group),
        ("DEPARTMENT", TargetType::Department),
    ];

    /// Returns the name in the API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            TargetType::User => "USER",
            TargetType::Role => "ROLE",
            TargetType::Group => "GROUP",
            TargetType::Department => "DEPARTMENT",
        }
    }

    /// Returns the table of such targets.
    #[must_use]
    pub fn table(self) -> &'static str {
        match self {
            TargetType::User => "users",
            TargetType::Role => "roles",
            TargetType::Group => "user_groups",
            TargetType::Department => "departments",
        }
    }
}

impl ToSql for TargetType {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for TargetType {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let found = TargetType::NAMES.into_iter().find(|(name, _)| *name == text);
        found.map(|(_, kind)| kind).ok_or(FromSqlError::InvalidType)
    }
}

/// A target, by its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The kind.
    pub kind: TargetType,
    /// The id: of a user, a role, a group or a department.
    pub id: String,
}

/// Returns targets as one parameter, a list of kinds and ids: SQLite limits the number of parameters.
pub(super) fn json(targets: &[Target]) -> String {
    let pairs = targets.iter().map(|target| Json::from(vec![target.kind.name(), target.id.as_str()]));
    Json::List(pairs.collect()).stringify()
}

/// Returns all targets that mean a user at this time: the user, the user's groups and departments with the departments
/// above them, and the roles of any of these, also through other roles. A role counts while it is enabled, and an assignment
/// from its `enableTime` until its `endTime`.
///
/// # Errors
/// A database error.
pub fn of_user(db: &Connection, user_id: &str, now: Timestamp) -> Result<Vec<Target>> {
    db.prepare_cached(
        "WITH RECURSIVE
           above (id) AS (
             SELECT department_id FROM memberships WHERE user_id = ?1
             UNION
             SELECT d.parent_id FROM departments d JOIN above ON d.id = above.id WHERE d.parent_id IS NOT NULL
           ),
           held (kind, id) AS (
             SELECT 'USER', id FROM users WHERE id = ?1
             UNION SELECT 'GROUP', group_id FROM group_members WHERE user_id = ?1
             UNION SELECT 'DEPARTMENT', id FROM above
             UNION
             SELECT 'ROLE', a.role_id
             FROM held
             JOIN role_assignments a ON a.target_type = held.kind AND a.target_id = held.id
             JOIN roles r ON r.id = a.role_id
             WHERE ifnull(a.enable_time <= ?2, 1) AND ifnull(a.end_time > ?2, 1)
               AND r.status = 'ENABLE' AND ifnull(r.disable_time > ?2, 1)
           )
         SELECT kind, id FROM held",
    )?
    .query_map((user_id, now), |row| Ok(Target { kind: row.get(0)?, id: row.get(1)? }))?
    .collect()
}
