//! What the creates that find themselves again ask, and what they hold to be different.

use serde_json::json;

use super::endpoints;
use crate::call::language::Language;
use crate::call::recover::{first_mismatch, lookup_input};
use crate::call::table::{Idempotency, Reconcile};
use crate::call::validate::validate;
use crate::call::value::Value;
use crate::fixture::TestValue;

fn lookup(name: &str) -> &'static Reconcile {
    let endpoint = endpoints().find(|endpoint| endpoint.name == name).unwrap();
    let Idempotency::ByKey(lookup) = endpoint.idempotency else {
        panic!("{} looks nothing up", endpoint.name)
    };
    lookup
}

fn value(json: serde_json::Value) -> TestValue {
    TestValue::from_text(&json.to_string()).parse_json().unwrap()
}

fn asked(name: &str, input: serde_json::Value) -> Option<String> {
    let lookup_input = lookup_input(lookup(name), &value(input))?;
    assert!(
        validate(lookup(name).via.request, &lookup_input, Language::English).is_ok(),
        "the lookup takes what it is asked"
    );
    lookup_input.to_json()
}

#[test]
fn asks_by_the_caller_s_own_id_before_the_code_and_not_at_all_without_either() {
    let department = |more: serde_json::Value| {
        let mut input =
            json!({ "organizationCode": "o", "name": "n", "parentDepartmentId": "root", "tenantId": "t" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        asked("createDepartment", input)
    };
    let by_id = r#"{"organizationCode":"o","tenantId":"t","departmentId":"own","departmentIdType":"open_department_id"}"#;
    assert_eq!(department(json!({ "openDepartmentId": "own", "code": "c" })).as_deref(), Some(by_id));
    let by_code = r#"{"organizationCode":"o","tenantId":"t","departmentCode":"c"}"#;
    assert_eq!(department(json!({ "openDepartmentId": "", "code": "c" })).as_deref(), Some(by_code));
    assert_eq!(department(json!({})), None);
    let organization = json!({ "organizationName": "n", "organizationCode": "o" });
    assert_eq!(asked("createOrganization", organization).as_deref(), Some(r#"{"organizationCode":"o"}"#));
    assert_eq!(asked("createOrganization", json!({ "organizationName": "n", "organizationCode": "" })), None);
}

#[test]
fn what_is_stored_differs_where_a_field_that_both_name_differs() {
    let input = json!({ "name": "n", "code": "c", "description": "d", "parentDepartmentId": "p" });
    let differs = |input: &serde_json::Value, found: serde_json::Value| {
        first_mismatch(lookup("createDepartment"), &value(input.clone()), &value(found))
    };
    assert_eq!(
        differs(&input, json!({ "name": "n", "code": "c", "description": "d", "parentDepartmentId": "p" })),
        None
    );
    assert_eq!(differs(&input, json!({ "name": "n" })), None);
    assert_eq!(
        differs(&json!({ "name": " n " }), json!({ "name": "n" })),
        None,
        "blanks are no first_mismatch"
    );
    assert_eq!(differs(&input, json!({ "name": "m", "code": "x" })), Some("name"));
    assert_eq!(
        differs(&input, json!({ "name": "n", "parentDepartmentId": "q" })),
        Some("parentDepartmentId")
    );

    let at_the_top = json!({ "name": "n", "parentDepartmentId": "root" });
    assert_eq!(
        differs(&at_the_top, json!({ "parentDepartmentId": "q" })),
        None,
        "which id the root has is unknown"
    );
    let by_code = json!({ "name": "n", "parentDepartmentId": "p", "departmentIdType": "code" });
    assert_eq!(differs(&by_code, json!({ "parentDepartmentId": "q", "parentDepartmentCode": "p" })), None);
    assert_eq!(differs(&by_code, json!({ "parentDepartmentCode": "q" })), Some("parentDepartmentId"));
}
