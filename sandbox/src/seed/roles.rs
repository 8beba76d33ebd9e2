//! The roles of a new database.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::clock::Timestamp;
use crate::store::namespaces;
use crate::store::roles::assignments::{self, Period};
use crate::store::roles::{self, Role};
use crate::store::subjects::{Target, TargetType};

/// When the first role was created: after the groups.
const SINCE: Timestamp = Timestamp(FOUNDED.0 + 360 * HOUR);

/// When the assignment of a trainee ended.
const TRAINED: Timestamp = Timestamp(FOUNDED.0 + 720 * HOUR);

/// Permission group, code, name, description.
const ROLES: [(&str, &str, &str, &str); 7] = [
    ("default", "admin", "管理员", "可以管理所有资源"),
    ("default", "developer", "Developer", "Reads and writes code"),
    ("default", "auditor", "审计员", "Reads all accounts"),
    ("default", "accountant", "会计", "Books what was paid"),
    ("default", "trainee", "Trainee", "Looks on"),
    ("system", "helpdesk", "Help desk", "Resets passwords"),
    ("system", "directory-admin", "通讯录管理员", "管理部门与成员"),
];

/// Number of the role, kind of the target, what its id is made of.
const ASSIGNMENTS: [(usize, TargetType, &str, usize); 10] = [
    (0, TargetType::User, "user", 1),
    (1, TargetType::Group, "group", 0),
    (1, TargetType::Role, "role", 0),
    (2, TargetType::User, "user", 22),
    (2, TargetType::User, "user", 10),
    (2, TargetType::Department, "department", 10),
    (3, TargetType::Department, "department", 12),
    (3, TargetType::Department, "department", 11),
    (5, TargetType::Group, "group", 2),
    (6, TargetType::User, "user", 9),
];

/// Number of the role and of the user who had it until `TRAINED`.
const TRAINEE: (usize, usize) = (4, 30);

/// Adds them with their assignments.
pub(super) fn fill(db: &Connection) -> Result<()> {
    for (number, (namespace, code, name, description)) in ROLES.into_iter().enumerate() {
        let Some(namespace_id) = namespaces::find(db, namespace)? else { continue };
        let since = SINCE.plus(i64::try_from(number).unwrap_or(0) * HOUR);
        let role = role(object_id("role", number), namespace_id, code, name, description, since);
        roles::put(db, &role)?;
    }
    let now = SINCE.plus(24 * HOUR);
    for (role, kind, of, number) in ASSIGNMENTS {
        let target = Target { kind, id: object_id(of, number) };
        assignments::put(db, &object_id("role", role), &target, Period::default(), now)?;
    }
    let (role, user) = TRAINEE;
    let target = Target { kind: TargetType::User, id: object_id("user", user) };
    let period = Period { enable_time: None, end_time: Some(TRAINED) };
    assignments::put(db, &object_id("role", role), &target, period, now)
}

/// Returns an enabled role.
pub(super) fn role(
    id: String,
    namespace_id: i64,
    code: &str,
    name: &str,
    description: &str,
    since: Timestamp,
) -> Role {
    Role {
        id,
        namespace_id,
        namespace_code: String::new(),
        namespace_name: None,
        code: code.to_owned(),
        name: Some(name.to_owned()),
        description: Some(description.to_owned()),
        is_enabled: true,
        disable_time: None,
        enable_permission_apply: false,
        created_at: since,
        updated_at: since,
    }
}
