use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value;

use super::{Content, ExportError, ExportFormat, ExportOptions, SourceFile, export, parse, value_text};
use crate::desired::{DesiredDepartment, DesiredOrganization};
use crate::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

/// Texts that spreadsheets and CSV find difficult.
const DIFFICULT: &str = "[ =+@'\"\t;；,\n\raA研　-]{0,6}";

fn name() -> impl Strategy<Value = String> {
    DIFFICULT.prop_filter("a name is not blank", |name| !name.trim().is_empty())
}

prop_compose! {
    fn department(index: usize)(
        parent in 0..=index,
        open in proptest::option::of(DIFFICULT),
        code in proptest::option::of("[=+'a-z;-]{1,3}"),
        name in name(),
        description in proptest::option::of(DIFFICULT),
        leaders in proptest::collection::vec(0_usize..4, 0..3),
        is_virtual: bool,
        custom in proptest::collection::btree_map("[a-z.]{1,2}", DIFFICULT.prop_map(Value::String), 0..2),
    ) -> SnapshotDepartment {
        SnapshotDepartment {
            department_id: format!("d{}", index + 1),
            parent_department_id: Some(format!("d{parent}")),
            // Unique in the organization, as the service has it.
            open_department_id: open.filter(|open| !open.is_empty()).map(|open| format!("{open}{index}{open}")),
            code: code.map(|code| format!("{code}{index}")),
            name,
            description,
            leader_user_ids: leaders.into_iter().map(|leader| format!("u;{leader}")).collect(),
            is_virtual,
            custom,
        }
    }
}

prop_compose! {
    fn person(index: usize)(
        username in proptest::option::of("[=+@' -]{0,2}"),
        email: bool,
        name in proptest::option::of(name()),
        departments in proptest::collection::btree_set(0_usize..8, 0..4),
        main: proptest::sample::Index,
    ) -> SnapshotPerson {
        let department_ids: Vec<String> = departments.iter().map(|id| format!("d{id}")).collect();
        SnapshotPerson {
            user_id: format!("u;{index}"),
            username: username.map(|text| format!("{text}{index}")),
            email: email.then(|| format!("+{index}@example.com")),
            phone: email.then(|| format!("+8613800{index:04}")),
            external_id: None,
            name,
            main_department_id: (!department_ids.is_empty()).then(|| main.get(&department_ids).clone()),
            department_ids,
        }
    }
}

fn organization() -> impl Strategy<Value = OrganizationSnapshot> {
    (1_usize..7, 0_usize..6).prop_flat_map(|(departments, people)| {
        let departments: Vec<_> = (0..departments).map(department).collect();
        let people: Vec<_> = (0..people).map(person).collect();
        (departments, people).prop_map(|(mut departments, people)| {
            departments.push(SnapshotDepartment {
                department_id: "d0".to_owned(),
                name: "Acme".to_owned(),
                ..SnapshotDepartment::default()
            });
            OrganizationSnapshot {
                organization_code: "acme".to_owned(),
                root_department_id: "d0".to_owned(),
                departments,
                people,
            }
        })
    })
}

fn read_back(snapshot: &OrganizationSnapshot, format: ExportFormat) -> DesiredOrganization {
    let files = export(snapshot, &ExportOptions { format, scope: None }).unwrap();
    let files: Vec<SourceFile> = files
        .into_iter()
        .map(|file| SourceFile { name: file.name, content: Content::Text(file.content) })
        .collect();
    let parsed = parse(&files);
    match parsed.organization {
        Some(organization) => organization,
        None => panic!("{:#?}\n{files:#?}", parsed.problems),
    }
}

fn same_department(
    desired: &DesiredDepartment,
    stored: &SnapshotDepartment,
    keys: &BTreeMap<&str, &str>,
    exact: bool,
) {
    assert_eq!(desired.department_id.as_deref(), Some(stored.department_id.as_str()));
    assert_eq!(desired.open_department_id, stored.open_department_id);
    let parent = stored.parent_department_id.as_deref().and_then(|id| keys.get(id).copied());
    assert_eq!(desired.parent.as_deref(), parent);
    assert_eq!((&desired.name, &desired.code), (&stored.name, &stored.code));
    assert_eq!(
        desired.description.as_deref().unwrap_or_default(),
        stored.description.as_deref().unwrap_or_default()
    );
    assert_eq!(desired.leaders.as_ref(), Some(&stored.leader_user_ids));
    assert_eq!(desired.is_virtual, Some(stored.is_virtual));
    if exact {
        assert_eq!(desired.custom, stored.custom);
    } else {
        for (field, value) in &stored.custom {
            let read = desired.custom.get(field).map(value_text).unwrap_or_default();
            assert_eq!(read, value_text(value));
        }
    }
}

fn same(snapshot: &OrganizationSnapshot, format: ExportFormat) {
    let desired = read_back(snapshot, format);
    let departments = desired.departments.unwrap();
    let keys: BTreeMap<&str, &str> = departments
        .iter()
        .map(|department| (department.department_id.as_deref().unwrap(), department.key.as_str()))
        .collect();
    let stored = snapshot.departments.iter().filter(|department| department.department_id != "d0");
    assert_eq!(departments.len(), stored.clone().count());
    for (desired, stored) in departments.iter().zip(stored) {
        same_department(desired, stored, &keys, format == ExportFormat::Json);
    }
    let known: BTreeSet<&str> = snapshot.departments.iter().map(|one| one.department_id.as_str()).collect();
    let key = |id: &String| (id == "d0").then_some("root").or_else(|| keys.get(id.as_str()).copied());
    let stored = snapshot
        .people
        .iter()
        .filter(|person| person.department_ids.iter().any(|id| known.contains(id.as_str())));
    let people = desired.people.unwrap_or_default();
    assert_eq!(people.len(), stored.clone().count());
    for (desired, stored) in people.iter().zip(stored) {
        assert_eq!(desired.user_id.as_ref(), Some(&stored.user_id));
        assert_eq!((&desired.username, &desired.email), (&stored.username, &stored.email));
        assert_eq!((&desired.phone, &desired.name), (&stored.phone, &stored.name));
        let departments: Vec<&str> = stored.department_ids.iter().filter_map(key).collect();
        assert_eq!(desired.departments.as_ref().unwrap(), &departments);
        assert_eq!(desired.main.as_deref(), stored.main_department_id.as_ref().and_then(key));
    }
}

proptest! {
    #[test]
    fn an_export_is_read_as_it_was(snapshot in organization()) {
        same(&snapshot, ExportFormat::Csv);
        same(&snapshot, ExportFormat::Json);
    }

    #[test]
    fn no_cell_of_an_export_is_a_formula(snapshot in organization()) {
        for file in export(&snapshot, &ExportOptions::default()).unwrap() {
            for record in csv::Reader::from_reader(file.content.as_bytes()).records() {
                for cell in &record.unwrap() {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
                }
            }
        }
    }

    #[test]
    fn no_text_stops_the_reader(name in "[a-z]{1,3}(\\.csv|\\.json)", text in any::<String>()) {
        let _ = parse(&[SourceFile { name, content: Content::Text(text) }]);
    }

    #[test]
    fn no_table_stops_the_reader(
        header in "(id|parent|name|code|departments|main|username|email|部门|Department|[,;\t\"]){0,9}",
        text in "([a-d0-9]|[,;\t\"\r\n/'=]){0,80}",
    ) {
        let content = Content::Text(format!("{header}\n{text}"));
        let _ = parse(&[SourceFile { name: "a.csv".to_owned(), content }]);
    }
}

#[test]
fn a_scope_is_what_is_below() {
    let department = |id: &str, parent: Option<&str>| SnapshotDepartment {
        department_id: id.to_owned(),
        parent_department_id: parent.map(str::to_owned),
        open_department_id: Some(format!("open-{id}")),
        name: id.to_owned(),
        ..SnapshotDepartment::default()
    };
    let person = |id: &str, departments: &[&str]| SnapshotPerson {
        user_id: id.to_owned(),
        department_ids: departments.iter().map(|id| (*id).to_owned()).collect(),
        main_department_id: departments.first().map(|id| (*id).to_owned()),
        ..SnapshotPerson::default()
    };
    let snapshot = OrganizationSnapshot {
        organization_code: "acme".to_owned(),
        root_department_id: "r".to_owned(),
        departments: vec![
            department("r", None),
            department("a", Some("r")),
            department("b", Some("a")),
            department("c", Some("b")),
        ],
        people: vec![person("1", &["a"]), person("2", &["a", "c"]), person("3", &["b", "x"])],
    };
    let options = |scope: &str| ExportOptions { format: ExportFormat::Csv, scope: Some(scope.to_owned()) };
    for scope in ["a", "open-a"] {
        let files = export(&snapshot, &options(scope)).unwrap();
        let texts: Vec<&str> = files.iter().map(|file| file.content.as_str()).collect();
        assert_eq!(
            texts,
            [
                "\u{feff}id,departmentId,parent,name,code,description,leaders,virtual\r\n\
             open-b,b,,b,,,,false\r\nopen-c,c,open-b,c,,,,false\r\n",
                "\u{feff}userId,username,email,phone,externalId,name,departments,main\r\n\
             2,,,,,,open-c,\r\n3,,,,,,open-b,open-b\r\n",
            ]
        );
    }
    assert_eq!(export(&snapshot, &options("z")), Err(ExportError::UnknownScope));
    assert_eq!(export(&snapshot, &options("c")), Ok(Vec::new()));
}

#[test]
fn a_department_below_itself_is_not_left_out_of_an_export_in_silence() {
    let department = |id: &str, parent: Option<&str>| SnapshotDepartment {
        department_id: id.into(),
        parent_department_id: parent.map(Into::into),
        name: id.into(),
        ..SnapshotDepartment::default()
    };
    let snapshot = OrganizationSnapshot {
        root_department_id: "r".into(),
        departments: vec![department("r", None), department("a", Some("b")), department("b", Some("a"))],
        ..OrganizationSnapshot::default()
    };
    assert_eq!(export(&snapshot, &ExportOptions::default()), Err(ExportError::Inconsistent("a".into())));
}
