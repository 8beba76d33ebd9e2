//! The users and their departments.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::store::users::{Identity, Texts, User};
use crate::store::{leaders, memberships, users};

pub(super) const FAMILY: [(&str, &str); 20] = [
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
pub(super) const GIVEN: [(&str, &str); 10] = [
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

/// Adds 200 users. Each has a main department, and every third a second one. The first two members of a department lead
/// it.
pub(super) fn fill(db: &Connection, departments: &[String]) -> Result<()> {
    let names = GIVEN.iter().flat_map(|given| FAMILY.iter().map(move |family| (given, family)));
    let mut since = FOUNDED.plus(24 * HOUR);
    for (number, ((given, given_zh), (family, family_zh))) in names.enumerate() {
        let username = format!("{family}.{given}");
        let mut texts = Texts::default();
        texts.set("email", format!("{username}@steamory.example"));
        texts.set("phone", format!("1380000{number:04}"));
        texts.set("externalId", format!("E{:05}", number + 1));
        texts.set("name", format!("{family_zh}{given_zh}"));
        texts.set("username", username.as_str());
        let user = user(object_id("user", number), since, texts);
        users::put(db, &user)?;
        users::add_identity(db, &user.id, &identity(number, format!("steamory-{username}")))?;
        users::add_sync_relation(db, &user.id, "lark", &format!("ou_{number:016x}"))?;
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

/// Returns an active user of unknown gender.
pub(super) fn user(id: String, since: Timestamp, texts: Texts) -> User {
    User {
        id,
        created_at: since,
        updated_at: since,
        status: "Activated".to_owned(),
        status_changed_at: since,
        gender: "U".to_owned(),
        email_verified: true,
        phone_verified: true,
        password_set_at: None,
        reset_password: false,
        custom_data: Object::new(),
        metadata: Object::new(),
        texts,
    }
}

/// Returns the identity of a user at the only identity source.
pub(super) fn identity(number: usize, user_id_in_idp: String) -> Identity {
    Identity {
        id: object_id("identity", number),
        ext_idp_id: object_id("identity source", 0),
        provider: "oidc".to_owned(),
        kind: "primary".to_owned(),
        user_info_in_idp: Object::new().with("sub", user_id_in_idp.as_str()),
        user_id_in_idp,
        origin_conn_ids: vec![object_id("identity source connection", 0)],
    }
}
