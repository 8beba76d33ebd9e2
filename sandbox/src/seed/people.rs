//! The users and where they work.

use rusqlite::{Connection, Result};

use super::{FOUNDED, HOUR, object_id};
use crate::store::users::NewUser;
use crate::store::{leaders, memberships, users};

const FAMILY: [(&str, &str); 20] = [
    ("wang", "王"),
    ("li", "李"),
    ("zhang", "张"),
    ("liu", "刘"),
    ("chen", "陈"),
    ("yang", "杨"),
    ("zhao", "赵"),
    ("huang", "黄"),
    ("zhou", "周"),
    ("wu", "吴"),
    ("xu", "徐"),
    ("sun", "孙"),
    ("hu", "胡"),
    ("zhu", "朱"),
    ("gao", "高"),
    ("lin", "林"),
    ("he", "何"),
    ("guo", "郭"),
    ("ma", "马"),
    ("luo", "罗"),
];
const GIVEN: [(&str, &str); 10] = [
    ("wei", "伟"),
    ("fang", "芳"),
    ("na", "娜"),
    ("min", "敏"),
    ("jing", "静"),
    ("qiang", "强"),
    ("lei", "磊"),
    ("yang", "洋"),
    ("yan", "艳"),
    ("jie", "杰"),
];

/// Adds 200 users. Each has a main department, every third one a second department; the first two of a
/// department lead it.
pub(super) fn fill(db: &Connection, departments: &[String]) -> Result<()> {
    let names = GIVEN.iter().flat_map(|given| FAMILY.iter().map(move |family| (given, family)));
    let mut since = FOUNDED.plus(24 * HOUR);
    for (number, ((given, given_zh), (family, family_zh))) in names.enumerate() {
        let username = format!("{family}.{given}");
        let user = NewUser {
            id: object_id("user", number),
            name: format!("{family_zh}{given_zh}"),
            email: format!("{username}@steamory.example"),
            phone: format!("1380000{number:04}"),
            external_id: format!("E{:05}", number + 1),
            identity: (object_id("identity source", 0), format!("steamory-{username}")),
            sync_relation: ("lark".to_owned(), format!("ou_{number:016x}")),
            username,
            created_at: since,
        };
        users::insert(db, &user)?;
        let count = departments.len().max(1);
        if let Some(main) = departments.get(number % count) {
            memberships::put(db, &user.id, main, true, since)?;
            if number < 2 * count {
                leaders::add(db, main, &user.id)?;
            }
        }
        if let Some(second) = departments.get((number + 5) % count).filter(|_| number % 3 == 0) {
            memberships::put(db, &user.id, second, false, since.plus(HOUR / 2))?;
        }
        since = since.plus(HOUR);
    }
    Ok(())
}
