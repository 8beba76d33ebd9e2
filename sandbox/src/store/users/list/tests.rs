//! The lists are compared with what one plain statement of SQL says.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::{Order, SortKey, UserCondition, list, of_departments};
use crate::clock::Timestamp;
use crate::seed;
use crate::store::condition::{Condition, Operand, Predicate};
use crate::store::members::Scope;
use crate::store::{Fill, PageRange, Store, logins};

const NOW: Timestamp = Timestamp(1_445_412_480_000);

/// Runs a test with more users than are looked up one by one.
fn with_users(run: impl FnOnce(&Connection)) {
    let size = "40x1500".parse().expect("a size");
    let rows = |db: &Connection| Ok(seed::fill(db, Some(size))?);
    let store = Store::open(None, None, Fill { only_new: None, pool_id: None, created_at: NOW, rows: &rows });
    let run = |db: &Connection| {
        db.execute_batch(
            "UPDATE users SET gender = 'F' WHERE rowid % 7 = 0;
             UPDATE users SET company = 'ACME ' || (rowid % 5), phone = NULL WHERE rowid % 3 = 0;
             UPDATE users SET custom_data = json_object('level', rowid % 4, 'a \"b\"', 'X' || rowid) WHERE rowid % 2;
             -- Two logins of one time: the later row is the last one.
             INSERT INTO logins (user_id, app_id, client_ip, user_agent, logged_in_at)
             SELECT user_id, app_id, '9.9.9.9', user_agent, logged_in_at FROM logins WHERE id % 3 = 0;",
        )?;
        run(db);
        Ok(())
    };
    store.expect("opens").transaction(run).expect("runs");
}

fn plain(
    db: &Connection,
    condition: &str,
    values: &[&str],
    order: &str,
    range: PageRange,
) -> (u32, Vec<String>) {
    let from = format!("FROM users u WHERE {condition}");
    let values = || params_from_iter(values.iter().map(|value| Value::from((*value).to_owned())));
    let count = db.query_row(&format!("SELECT count(*) {from}"), values(), |row| row.get(0)).expect("counts");
    let sql = format!("SELECT u.id {from} ORDER BY {order} LIMIT {} OFFSET {}", range.limit, range.offset);
    let mut statement = db.prepare(&sql).expect("is SQL");
    let ids = statement.query_map(values(), |row| row.get(0)).expect("reads");
    (count, ids.collect::<rusqlite::Result<_>>().expect("reads"))
}

const KEYS: [(SortKey, &str); 10] = [
    (SortKey::Column("created_at"), "created_at"),
    (SortKey::Column("status"), "status"),
    (SortKey::Column("gender"), "gender"),
    (SortKey::Column("email"), "email"),
    (SortKey::Column("phone"), "phone"),
    (SortKey::Column("phone_country_code"), "phone_country_code"),
    (SortKey::Column("password_set_at"), "password_set_at"),
    (SortKey::OfLogins(logins::COUNT), logins::COUNT),
    (SortKey::OfLogins(logins::LAST_TIME), logins::LAST_TIME),
    (SortKey::OfLogins(logins::LAST_IP), logins::LAST_IP),
];

#[test]
fn two_keys_sort_as_sql_sorts() {
    with_users(|db| {
        let mut offsets = [0, 770, 1_530, 1_690, 1_700].into_iter().cycle();
        for (first, first_sql) in KEYS {
            for (second, second_sql) in KEYS {
                for (one, other) in [(true, true), (false, true), (true, false), (false, false)] {
                    let word = |ascending| if ascending { "ASC" } else { "DESC" };
                    let orders =
                        [Order { key: first, ascending: one }, Order { key: second, ascending: other }];
                    let order = format!(
                        "{first_sql} {}, {second_sql} {}, u.rowid {}",
                        word(one),
                        word(other),
                        word(other)
                    );
                    let range = PageRange { offset: offsets.next().unwrap_or(0), limit: 50 };
                    let listed = list(db, Vec::new(), &orders, range).expect("lists");
                    assert_eq!(listed, plain(db, "1", &[], &order, range), "{order} {range:?}");
                }
            }
        }
    });
}

#[test]
fn conditions_hold_as_sql_says() {
    let values = |operand: Operand, predicate| UserCondition::Values(Condition::Compare(operand, predicate));
    let text = |name, predicate| values(Operand::Text(name), predicate);
    let custom = |key: &str, predicate| values(Operand::CustomData(key.to_owned()), predicate);
    let contains = |text: &str| Predicate::Contains(text.to_owned());
    let lacks = |text: &str| Predicate::NotContains(text.to_owned());
    let any = |names: &[&'static str], text: &str| {
        let operands = names.iter().copied().map(Operand::Text).collect();
        UserCondition::Values(Condition::AnyContains(operands, text.to_owned()))
    };
    let level = "(SELECT value FROM json_each(u.custom_data) WHERE key = 'level')";
    let quoted = "(SELECT value FROM json_each(u.custom_data) WHERE key = 'a \"b\"')";
    let cases: [(Vec<UserCondition>, String); 12] = [
        (vec![UserCondition::Search("WANG".to_owned())], "instr(searched, 'wang') > 0".to_owned()),
        (vec![text("company", contains("acme"))], "ifnull(instr(lower(company), 'acme'), 0) > 0".to_owned()),
        (vec![text("company", lacks("ACME 1"))], "ifnull(instr(lower(company), 'acme 1'), 0) = 0".to_owned()),
        (vec![any(&["company", "email"], "E 1")], "ifnull(instr(lower(company), 'e 1'), 0) > 0".to_owned()),
        (vec![custom("level", Predicate::AtLeast(Value::from(2)))], format!("{level} >= 2")),
        (vec![custom("level", contains("1"))], format!("{level} = 1")),
        (vec![custom("level", Predicate::IsNull)], format!("{level} IS NULL")),
        (vec![custom("a \"b\"", contains("x3"))], format!("instr(lower({quoted}), 'x3') > 0")),
        (vec![custom("a \"b\"", lacks("x3"))], format!("ifnull(instr(lower({quoted}), 'x3'), 0) = 0")),
        (
            vec![
                text("gender", Predicate::Equal(Value::from("F".to_owned()))),
                text("company", contains("ACME 2")),
                UserCondition::Search("a".to_owned()),
            ],
            "gender = 'F' AND company = 'ACME 2' AND instr(searched, 'a') > 0".to_owned(),
        ),
        (
            vec![text("company", contains("acme")), custom("level", Predicate::Equal(Value::from(3)))],
            format!("ifnull(instr(lower(company), 'acme'), 0) > 0 AND {level} = 3"),
        ),
        (vec![text("company", contains("no such"))], "0".to_owned()),
    ];
    with_users(|db| {
        for (conditions, condition) in cases {
            let range = PageRange { offset: 20, limit: 30 };
            let listed = list(db, conditions, &[Order::NEWEST_FIRST], range).expect("lists");
            let order = "created_at DESC, u.rowid DESC";
            assert_eq!(listed, plain(db, &condition, &[], order, range), "{condition}");
        }
    });
}

#[test]
fn pages_of_many_matches_are_those_of_sql_from_the_first_to_beyond_the_last() {
    with_users(|db| {
        // More than are looked up one by one.
        db.execute_batch(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
             INSERT INTO users (id, created_at, updated_at, status, status_changed_at, gender, email_verified,
                 phone_verified, reset_password, custom_data, metadata, name)
             SELECT printf('%024x', i), i % 10, 0, 'Activated', 0, 'U', 0, 0, 0, '{}', '{}', 'Ada ' || i FROM n;
             DELETE FROM users WHERE rowid % 9 = 0",
        )
        .expect("adds users");
        let condition = "ifnull(instr(lower(name), 'a'), 0) > 0";
        for ascending in [true, false] {
            for offset in [0, 1, 1_000, 1_700, 2_100, 2_200, 2_300, 2_400, 5_000] {
                let name = Condition::Compare(Operand::Text("name"), Predicate::Contains("A".to_owned()));
                let range = PageRange { offset, limit: 50 };
                let order = [Order { key: SortKey::Column("created_at"), ascending }];
                let listed = list(db, vec![UserCondition::Values(name)], &order, range).expect("lists");
                assert!(listed.0 > 2_000, "{}", listed.0);
                let word = if ascending { "ASC" } else { "DESC" };
                let sorted = format!("created_at {word}, u.rowid {word}");
                assert_eq!(listed, plain(db, condition, &[], &sorted, range), "{offset} {word}");
            }
        }
    });
}

#[test]
fn members_of_many_and_of_few_departments_are_found() {
    with_users(|db| {
        let sql = "SELECT id FROM departments ORDER BY rowid";
        let departments: Vec<String> = {
            let mut statement = db.prepare(sql).expect("is SQL");
            let ids = statement.query_map([], |row| row.get(0)).expect("reads");
            ids.collect::<rusqlite::Result<_>>().expect("reads")
        };
        let mut sizes = Vec::new();
        for id in &departments {
            for with_descendants in [false, true] {
                let scope = Scope { department_id: id, with_descendants };
                let found = of_departments(db, &[scope]).expect("reads");
                let below = if with_descendants {
                    "UNION SELECT d.id FROM departments d JOIN part ON d.parent_id = part.id"
                } else {
                    ""
                };
                let condition = format!(
                    "u.id IN (WITH RECURSIVE part (id) AS (SELECT ?1 {below})
                              SELECT user_id FROM memberships m JOIN part ON m.department_id = part.id)"
                );
                let range = PageRange { offset: 3, limit: 50 };
                let conditions = vec![UserCondition::OneOf(found)];
                let listed = list(db, conditions, &[Order::NEWEST_FIRST], range).expect("lists");
                let order = "created_at DESC, u.rowid DESC";
                assert_eq!(listed, plain(db, &condition, &[id], order, range), "{id} {with_descendants}");
                sizes.push(listed.0);
            }
        }
        // Both roads were taken.
        assert!(sizes.iter().any(|size| *size > 1_200) && sizes.iter().any(|size| (1..500).contains(size)));
    });
}
