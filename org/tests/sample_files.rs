//! The committed files of `tests/org/files` are read as what they say.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use genauth_org::desired::{DesiredOrganization, Place};
use genauth_org::files::{Content, Layout, Parsed, Sheet, SourceFile, parse};
use genauth_org::problem::{ProblemCode, Severity};

fn source(name: &str) -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/org/files").join(name);
    let content = if name.ends_with(".xlsx") {
        let sheets = genauth_org_xlsx::read(&std::fs::read(path).unwrap()).unwrap();
        let sheet = |sheet: genauth_org_xlsx::Sheet| Sheet {
            name: sheet.name,
            rows: sheet.rows,
            row_numbers: sheet.row_numbers,
        };
        Content::Sheets(sheets.into_iter().map(sheet).collect())
    } else {
        Content::Text(std::fs::read_to_string(path).unwrap())
    };
    SourceFile { name: name.to_owned(), content }
}

fn read(names: &[&str]) -> Parsed {
    parse(&names.iter().map(|name| source(name)).collect::<Vec<_>>())
}

/// What is read, without where it stands: that differs between formats.
#[track_caller]
fn organization(names: &[&str]) -> DesiredOrganization {
    let parsed = read(names);
    let errors = parsed.problems.iter().filter(|problem| problem.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{:#?}", parsed.problems);
    let mut organization = parsed.organization.unwrap();
    organization.files.clear();
    for department in organization.departments.iter_mut().flatten() {
        department.place = Place::default();
    }
    for person in organization.people.iter_mut().flatten() {
        person.place = Place::default();
    }
    organization
}

#[test]
fn ours_is_the_same_in_each_format() {
    let csv = organization(&["ours/departments.csv", "ours/people.csv"]);
    assert_eq!(csv, organization(&["ours/organization.json"]));
    assert_eq!(csv, organization(&["ours/organization.xlsx"]));
    let people = csv.people.unwrap();
    assert_eq!(people[2].departments.as_deref().unwrap(), ["d-200", "d-210"]);
    assert_eq!(people[3].name.as_deref(), Some("=Dan"));
}

#[test]
fn the_vendors_template_is_the_same_in_each_language() {
    let english = organization(&["vendor/template-en.csv"]);
    for name in ["vendor/template-zh.csv", "vendor/template-en.xlsx", "vendor/template-zh.xlsx"] {
        assert_eq!(english, organization(&[name]), "{name}");
    }
    let keys: Vec<_> = english.departments.iter().flatten().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["R&D", "R&D/Backend", "销售部"]);
    assert!(!genauth_org::json::to_text(&english).contains("not-imported"));
    let parsed = read(&["vendor/template-en.csv"]);
    assert_eq!(parsed.layouts[0].layout, Layout::VendorTemplate);
    let codes: Vec<_> = parsed.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(
        codes,
        [ProblemCode::NotImported, ProblemCode::NotImported, ProblemCode::PasswordsNotImported,]
    );
}

#[test]
fn wecoms_departments_are_the_same_in_each_language() {
    let english = organization(&["wecom/departments-en.csv"]);
    for name in ["wecom/departments-zh.csv", "wecom/departments-zh.xlsx"] {
        assert_eq!(english, organization(&[name]), "{name}");
    }
    let parents: Vec<_> =
        english.departments.iter().flatten().map(|one| (one.key.as_str(), one.parent.as_deref())).collect();
    assert_eq!(parents, [("2", None), ("3", Some("2")), ("4", None)]);
}
