use rusqlite::Connection;

use super::subjects::{Target, TargetType, of_user};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::seed;
use crate::store::groups::{self, members};
use crate::store::roles::assignments::{self, Period};
use crate::store::roles::{self, Role};
use crate::store::{Fill, Store, departments, ids, memberships, namespaces, users};

const NOW: Timestamp = Timestamp(1_445_412_480_000);

/// Runs a test with a seeded database and with the first user, who belongs to the department `rd-platform-identity` alone.
fn with_user(run: impl FnOnce(&Connection, &str)) {
    let rows = |db: &Connection| Ok(seed::fill(db, None)?);
    let fill = Fill { only_new: None, pool_id: None, created_at: NOW, rows: &rows };
    let store = Store::open(None, None, fill).expect("opens");
    let run = |db: &Connection| {
        let user_id = users::first(db)?.expect("a user");
        for id in memberships::department_ids(db, &user_id)? {
            memberships::remove(db, &user_id, &id)?;
        }
        memberships::add(db, &user_id, &department(db, "rd-platform-identity"), NOW)?;
        run(db, &user_id);
        Ok(())
    };
    store.transaction(run).expect("runs");
}

fn department(db: &Connection, code: &str) -> String {
    departments::find_anywhere(db, departments::Key::Code, code).expect("reads").expect("a department")
}

fn target(kind: TargetType, id: &str) -> Target {
    Target { kind, id: id.to_owned() }
}

/// The id of a role or a group with this code.
fn id(code: &str) -> String {
    format!("{:0<24.24}", ids::hex(code.as_bytes()))
}

fn role(code: &str) -> Role {
    Role {
        id: id(code),
        namespace_id: 1,
        namespace_code: String::new(),
        namespace_name: None,
        code: code.to_owned(),
        name: None,
        description: None,
        is_enabled: true,
        disable_time: None,
        enable_permission_apply: false,
        created_at: NOW,
        updated_at: NOW,
    }
}

/// Adds a role for a target.
fn grant(db: &Connection, code: &str, target: &Target) {
    grant_for(db, &role(code), target, Period::default());
}

fn grant_for(db: &Connection, role: &Role, target: &Target, period: Period) {
    assert_eq!(namespaces::find(db, "default").expect("reads"), Some(role.namespace_id));
    roles::put(db, role).expect("writes");
    assignments::put(db, &role.id, target, period, NOW).expect("writes");
}

/// The codes of the roles of a user at a time, sorted.
fn held(db: &Connection, user_id: &str, now: Timestamp) -> Vec<String> {
    let all = of_user(db, user_id, now).expect("reads").into_iter();
    let roles = all.filter(|target| target.kind == TargetType::Role);
    let mut codes: Vec<String> =
        roles.map(|role| roles::get(db, &role.id).expect("reads").expect("a role").code).collect();
    codes.sort();
    codes
}

#[test]
fn a_user_counts_as_the_user_the_groups_and_the_departments_up_to_the_root() {
    with_user(|db, user_id| {
        let group = groups::Group { code: "g".to_owned(), id: id("g"), ..a_group() };
        groups::put(db, &group).expect("writes");
        members::add(db, &id("g"), user_id, NOW).expect("writes");
        let mut found = of_user(db, user_id, NOW).expect("reads");
        found.sort();
        let mut expected = vec![target(TargetType::User, user_id), target(TargetType::Group, &id("g"))];
        for code in ["steamory", "rd", "rd-platform", "rd-platform-identity"] {
            expected.push(target(TargetType::Department, &department(db, code)));
        }
        expected.sort();
        assert_eq!(found, expected);
        assert_eq!(of_user(db, "nobody", NOW).expect("reads"), []);
    });
}

fn a_group() -> groups::Group {
    let text = || "x".to_owned();
    groups::Group {
        id: id("x"),
        code: text(),
        name: text(),
        description: text(),
        kind: text(),
        custom_data: Object::new(),
        created_at: NOW,
        updated_at: NOW,
    }
}

#[test]
fn a_role_comes_from_the_user_a_group_a_department_and_one_above() {
    with_user(|db, user_id| {
        groups::put(db, &a_group()).expect("writes");
        members::add(db, &id("x"), user_id, NOW).expect("writes");
        grant(db, "own", &target(TargetType::User, user_id));
        grant(db, "of-group", &target(TargetType::Group, &id("x")));
        grant(db, "of-team", &target(TargetType::Department, &department(db, "rd-platform-identity")));
        grant(db, "of-center", &target(TargetType::Department, &department(db, "rd")));
        grant(db, "of-root", &target(TargetType::Department, &department(db, "steamory")));
        grant(db, "beside", &target(TargetType::Department, &department(db, "rd-platform-storage")));
        grant(db, "below", &target(TargetType::Department, &department(db, "sales-east-shanghai")));
        // The id of a user is no id of a group.
        grant(db, "of-another-kind", &target(TargetType::Group, user_id));
        assert_eq!(held(db, user_id, NOW), ["of-center", "of-group", "of-root", "of-team", "own"]);
        members::remove(db, &id("x"), user_id).expect("writes");
        assert_eq!(held(db, user_id, NOW), ["of-center", "of-root", "of-team", "own"]);
    });
}

#[test]
fn a_role_comes_from_another_role_also_in_a_circle() {
    with_user(|db, user_id| {
        grant(db, "first", &target(TargetType::Department, &department(db, "rd")));
        grant(db, "second", &target(TargetType::Role, &id("first")));
        grant(db, "third", &target(TargetType::Role, &id("second")));
        grant(db, "first", &target(TargetType::Role, &id("third")));
        grant(db, "third", &target(TargetType::Role, &id("third")));
        grant(db, "not-held", &target(TargetType::Role, &id("nobodys")));
        assert_eq!(held(db, user_id, NOW), ["first", "second", "third"]);
        roles::delete(db, &id("second")).expect("deletes");
        assert_eq!(held(db, user_id, NOW), ["first"]);
    });
}

#[test]
fn an_assignment_counts_from_its_first_time_until_before_its_last() {
    with_user(|db, user_id| {
        let period = |from: Option<i64>, until: Option<i64>| Period {
            enable_time: from.map(|time| NOW.plus(time)),
            end_time: until.map(|time| NOW.plus(time)),
        };
        let user = target(TargetType::User, user_id);
        grant_for(db, &role("later"), &user, period(Some(10), None));
        grant_for(db, &role("until"), &user, period(None, Some(20)));
        grant_for(db, &role("within"), &user, period(Some(10), Some(20)));
        grant_for(db, &role("never"), &user, period(Some(20), Some(10)));
        grant(db, "through", &target(TargetType::Role, &id("within")));
        for (passed, expected) in [
            (0, &["until"][..]),
            (9, &["until"]),
            (10, &["later", "through", "until", "within"]),
            (19, &["later", "through", "until", "within"]),
            (20, &["later"]),
        ] {
            assert_eq!(held(db, user_id, NOW.plus(passed)), expected, "{passed}");
        }
    });
}

#[test]
fn a_disabled_role_counts_for_nobody_and_passes_no_other_on() {
    with_user(|db, user_id| {
        let user = target(TargetType::User, user_id);
        let disabled = Role { is_enabled: false, ..role("disabled") };
        grant_for(db, &disabled, &user, Period::default());
        grant(db, "through-disabled", &target(TargetType::Role, &id("disabled")));
        let short = Role { disable_time: Some(NOW.plus(10)), ..role("short") };
        grant_for(db, &short, &user, Period::default());
        grant(db, "through-short", &target(TargetType::Role, &id("short")));
        assert_eq!(held(db, user_id, NOW.plus(9)), ["short", "through-short"]);
        assert_eq!(held(db, user_id, NOW.plus(10)), Vec::<String>::new());
        roles::put(db, &Role { is_enabled: true, ..disabled }).expect("writes");
        assert_eq!(held(db, user_id, NOW.plus(10)), ["disabled", "through-disabled"]);
    });
}
