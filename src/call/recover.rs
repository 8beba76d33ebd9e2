//! (create's input, what is found by its key) -> what the create would have resolved to, or how it differs.

use super::endpoint::Lookup;
use super::value::Value;

/// What the lookup takes, if the create's input carries a key.
pub fn question<V: Value>(lookup: &Lookup, input: &V) -> Option<V> {
    let (key, value) = lookup.keys.iter().find_map(|key| {
        let value = input.named(key.given);
        value.text().filter(|text| !text.is_empty()).map(|_| (key, value))
    })?;
    let question = V::empty_object();
    for name in lookup.carried {
        let value = input.named(name);
        if value.text().is_some() {
            question.set_named(name, &value);
        }
    }
    question.set_named(key.asked, &value);
    if let Some((name, value)) = key.read_as {
        question.set_named(name, &V::from_text(value));
    }
    Some(question)
}

/// The first field in which what is stored is not what was to be created. A field that the answer leaves out tells
/// nothing.
pub fn difference<V: Value>(lookup: &Lookup, input: &V, found: &V) -> Option<&'static str> {
    lookup.same.iter().find_map(|same| {
        if let Some((name, value)) = same.only_where
            && input.named(name).text().as_deref().unwrap_or_default() != value
        {
            return None;
        }
        let (given, stored) = (input.named(same.given), found.named(same.found));
        let known = given.text().is_some() && stored.text().is_some();
        (known && given.text() != stored.text() && given.text().as_deref() != same.except)
            .then_some(same.given)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::departments::create::CREATE_DEPARTMENT;
    use crate::api::organizations::create::CREATE_ORGANIZATION;
    use crate::call::endpoint::{Endpoint, Repeat};
    use crate::call::validate::validate;
    use crate::fixture::Tested;

    fn lookup(endpoint: &Endpoint) -> &'static Lookup {
        let Repeat::Find(lookup) = endpoint.repeat else { panic!("{} looks nothing up", endpoint.name) };
        lookup
    }

    fn value(json: serde_json::Value) -> Tested {
        Tested::from_text(&json.to_string()).parse_json().unwrap()
    }

    fn asked(endpoint: &Endpoint, input: serde_json::Value) -> Option<String> {
        let question = question(lookup(endpoint), &value(input))?;
        assert!(
            validate(lookup(endpoint).by.request, &question).is_ok(),
            "the lookup takes what it is asked"
        );
        question.to_json()
    }

    #[test]
    fn asks_by_the_caller_s_own_id_before_the_code_and_not_at_all_without_either() {
        let department = |more: serde_json::Value| {
            let mut input = json!({ "organizationCode": "o", "name": "n", "parentDepartmentId": "root", "tenantId": "t" });
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            asked(&CREATE_DEPARTMENT, input)
        };
        let by_id = r#"{"organizationCode":"o","tenantId":"t","departmentId":"own","departmentIdType":"open_department_id"}"#;
        assert_eq!(department(json!({ "openDepartmentId": "own", "code": "c" })).as_deref(), Some(by_id));
        let by_code = r#"{"organizationCode":"o","tenantId":"t","departmentCode":"c"}"#;
        assert_eq!(department(json!({ "openDepartmentId": "", "code": "c" })).as_deref(), Some(by_code));
        assert_eq!(department(json!({})), None);
        let organization = json!({ "organizationName": "n", "organizationCode": "o" });
        assert_eq!(asked(&CREATE_ORGANIZATION, organization).as_deref(), Some(r#"{"organizationCode":"o"}"#));
        assert_eq!(
            asked(&CREATE_ORGANIZATION, json!({ "organizationName": "n", "organizationCode": "" })),
            None
        );
    }

    #[test]
    fn what_is_stored_differs_where_a_field_that_both_name_differs() {
        let input = json!({ "name": "n", "code": "c", "description": "d", "parentDepartmentId": "p" });
        let differs = |input: &serde_json::Value, found: serde_json::Value| {
            difference(lookup(&CREATE_DEPARTMENT), &value(input.clone()), &value(found))
        };
        assert_eq!(
            differs(
                &input,
                json!({ "name": "n", "code": "c", "description": "d", "parentDepartmentId": "p" })
            ),
            None
        );
        assert_eq!(differs(&input, json!({ "name": "n" })), None);
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
        assert_eq!(
            differs(&by_code, json!({ "parentDepartmentId": "q", "parentDepartmentCode": "p" })),
            None
        );
        assert_eq!(differs(&by_code, json!({ "parentDepartmentCode": "q" })), Some("parentDepartmentId"));
    }
}
