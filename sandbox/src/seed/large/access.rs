//! The user groups and roles of the large organization.

use rusqlite::{Connection, Result};

use super::random::below;
use crate::clock::Timestamp;
use crate::seed::base::{FOUNDED, HOUR, object_id};
use crate::seed::groups::group;
use crate::seed::roles::role;
use crate::store::roles::assignments::{self, Period};
use crate::store::subjects::{Target, TargetType};
use crate::store::{groups, namespaces, roles};

/// When they are created: after the users.
const SINCE: Timestamp = Timestamp(FOUNDED.0 + 650 * 24 * HOUR);

/// As many groups, and as many roles.
const COUNT: usize = 36;

/// Chinese name, English name, prefix of the code.
const KINDS: [(&str, &str, &str); 6] = [
    ("项目", "Project", "project"),
    ("委员会", "Committee", "committee"),
    ("培训班", "Training", "training"),
    ("试点", "Pilot", "pilot"),
    ("值班", "On call", "on-call"),
    ("社团", "Club", "club"),
];

/// Adds them. The first group has one of a hundred users, and each further one fewer. A role has some departments, users and
/// one group.
pub(super) fn fill(db: &Connection, departments: &[String], users: usize) -> Result<()> {
    let Some(namespace_id) = namespaces::find(db, "default")? else { return Ok(()) };
    for (number, (chinese, english, prefix)) in KINDS.into_iter().cycle().take(COUNT).enumerate() {
        let since = SINCE.plus(i64::try_from(number).unwrap_or(0) * HOUR);
        let (order, code) = (number + 1, format!("horizon-{prefix}-{:02}", number + 1));
        let group_id = object_id("large group", number);
        let name = format!("{english} {order}");
        groups::put(db, &group(group_id.clone(), &code, &name, &format!("{chinese} {order}"), since))?;
        for place in 0..users / 100 / order {
            let user_id = object_id("large user", below(users, 21, place * COUNT + number));
            groups::members::add(db, &group_id, &user_id, since)?;
        }
        let role = role(object_id("large role", number), namespace_id, &code, &name, chinese, since);
        roles::put(db, &role)?;
        for target in targets(number, departments, users, group_id) {
            assignments::put(db, &role.id, &target, Period::default(), since)?;
        }
    }
    Ok(())
}

/// Returns the group, some departments and some users. The first role has one of a hundred departments and one of a thousand
/// users, and each further one has fewer.
fn targets(number: usize, departments: &[String], users: usize, group_id: String) -> Vec<Target> {
    let mut targets = vec![Target { kind: TargetType::Group, id: group_id }];
    for place in 0..departments.len() / 100 / (number + 1) {
        let id = departments.get(below(departments.len(), 22, place * COUNT + number)).cloned();
        targets.extend(id.map(|id| Target { kind: TargetType::Department, id }));
    }
    for place in 0..users / 1_000 / (number + 1) {
        let id = object_id("large user", below(users, 23, place * COUNT + number));
        targets.push(Target { kind: TargetType::User, id });
    }
    targets
}
