//! The users of the large organization.

use rusqlite::{Connection, Result};

use super::random::{below, pick, random};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::seed::base::{FOUNDED, HOUR, object_id};
use crate::seed::people::{FAMILY, GIVEN, identity, user};
use crate::store::users::{Texts, User};
use crate::store::{leaders, memberships, users};

/// When the first user is created, and the period of all: after the users of the small organization.
const FIRST: i64 = 30 * 24 * HOUR;
const PERIOD: i64 = 600 * 24 * HOUR;

const LATIN_GIVEN: [(&str, &str); 12] = [
    ("Emma", "F"),
    ("Noah", "M"),
    ("Sofía", "F"),
    ("Luca", "M"),
    ("Aiko", "F"),
    ("Omar", "M"),
    ("Ingrid", "F"),
    ("Pedro", "M"),
    ("Chloé", "F"),
    ("Ivan", "M"),
    ("Priya", "F"),
    ("Jürgen", "M"),
];
const LATIN_FAMILY: [&str; 12] = [
    "Fischer", "Tanaka", "Silva", "Novak", "Haddad", "Olsen", "Rossi", "Nguyen", "O'Brien", "Dubois",
    "Patel", "Kim",
];

/// Adds the users. Each has a main department, more likely a higher one. Some have two or three. The first member of a
/// department leads it, sometimes together with the second.
pub(super) fn fill(db: &Connection, departments: &[String], count: usize) -> Result<()> {
    let step = PERIOD / i64::try_from(count.max(1)).unwrap_or(PERIOD);
    let mut since = FOUNDED.plus(FIRST);
    let mut sizes = vec![0_usize; departments.len()];
    for number in 0..count {
        let user = person(number, since);
        users::put(db, &user)?;
        if number.is_multiple_of(2) {
            let id = format!("horizon-{number}");
            users::add_identity(db, &user.id, &identity(1_000 + number, id))?;
        }
        if number.is_multiple_of(5) {
            users::add_sync_relation(db, &user.id, "lark", &format!("ou_horizon_{number:09}"))?;
        }
        for (order, department) in workplaces(number, departments.len()).into_iter().enumerate() {
            let (Some(id), Some(size)) = (departments.get(department), sizes.get_mut(department)) else {
                continue;
            };
            memberships::add(db, &user.id, id, since.plus(i64::try_from(order).unwrap_or(0) * 1000))?;
            *size += 1;
            if *size == 1 || *size == 2 && department.is_multiple_of(5) {
                leaders::add(db, id, &user.id)?;
            }
        }
        since = since.plus(step);
    }
    Ok(())
}

/// Returns indices of departments. The main one is first. Duplicates are possible.
fn workplaces(number: usize, count: usize) -> Vec<usize> {
    // The square of a number between 0 and 1 is usually small.
    let share = u128::from(random(11, number) >> 32);
    let main = usize::try_from((share * share * count as u128) >> 64).unwrap_or(0);
    let mut indices = vec![main];
    if number.is_multiple_of(4) {
        indices.push(below(count, 12, number));
    }
    if number.is_multiple_of(20) {
        indices.push(below(count, 13, number));
    }
    indices
}

fn person(number: usize, since: Timestamp) -> User {
    let mut texts = Texts::default();
    let (name, gender) = if number.is_multiple_of(3) {
        let (given, gender) = pick(&LATIN_GIVEN, 14, number).unwrap_or_default();
        let family = pick(&LATIN_FAMILY, 15, number).unwrap_or_default();
        texts.set("givenName", given);
        texts.set("familyName", family);
        texts.set("locale", "en-US");
        (format!("{given} {family}"), gender)
    } else {
        let (_, given) = pick(&GIVEN, 14, number).unwrap_or_default();
        let second = pick(&GIVEN, 16, number).map_or("", |(_, given)| given);
        let (_, family) = pick(&FAMILY, 15, number).unwrap_or_default();
        let second = if number.is_multiple_of(2) { second } else { "" };
        texts.set("locale", "zh-CN");
        (format!("{family}{given}{second}"), "U")
    };
    texts.set("name", name);
    texts.set("username", format!("horizon.{number:06}"));
    texts.set("email", format!("user{number:06}@horizon.example"));
    texts.set("externalId", format!("H{number:07}"));
    texts.set("company", "Horizon");
    if !number.is_multiple_of(10) {
        texts.set("phone", format!("139{number:08}"));
    }
    if number.is_multiple_of(7) {
        texts.set("nickname", format!("Nick {number}"));
    }
    let status = match number % 100 {
        7 | 57 => "Suspended",
        17 => "Resigned",
        27 => "Deactivated",
        37 => "Archived",
        _ => "Activated",
    };
    User {
        status: status.to_owned(),
        gender: gender.to_owned(),
        custom_data: Object::new().with("level", u32::try_from(below(9, 17, number)).unwrap_or(0)),
        ..user(object_id("large user", number), since, texts)
    }
}
