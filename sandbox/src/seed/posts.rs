//! The posts of a new database, and the users who have them.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::store::posts::{Post, add_to_user, put};

/// Code, name, description.
const POSTS: [(&str, &str, Option<&str>); 6] = [
    ("engineer", "研发工程师", Some("负责产品的设计与研发")),
    ("designer", "设计师", None),
    ("sales-manager", "Sales manager", Some("Looks after customers")),
    ("hr-specialist", "人事专员", Some("招聘与培训")),
    ("accountant", "会计", None),
    ("intern", "实习生", Some("还没有人")),
];

/// The number of users with a post. The first user, whose id the server prints, has none, and nobody is an intern.
const USERS: usize = 40;

/// Adds them. Every fourth of these users has a second post.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let mut since = FOUNDED;
    for (number, (code, name, description)) in POSTS.into_iter().enumerate() {
        since = since.plus(HOUR);
        let post = Post {
            id: object_id("post", number),
            code: code.to_owned(),
            name: name.to_owned(),
            description: description.map(str::to_owned),
            created_at: since,
            updated_at: since,
        };
        put(db, &post)?;
    }
    let given = POSTS.len() - 1;
    for number in 1..=USERS {
        let user_id = object_id("user", number);
        add_to_user(db, &user_id, &object_id("post", number % given))?;
        if number.is_multiple_of(4) {
            add_to_user(db, &user_id, &object_id("post", (number + 1) % given))?;
        }
    }
    Ok(())
}
