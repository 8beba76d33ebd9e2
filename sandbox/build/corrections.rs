//! Where the server does not do what the contract declares: each decision once, with its reason.

use crate::contract::{Contract, Field, Limits};

/// Fields that say how many rows to return.
const ROWS: [&str; 4] = ["limit", "pageSize", "maxSize", "size"];

/// Ids that are numbers.
const NUMBERED: [&str; 2] = ["syncTaskId", "syncJobId"];

/// Changes the contract.
pub fn apply(contract: &mut Contract) {
    for (name, fields) in &mut contract.types {
        for field in fields {
            correct(name, field);
        }
    }
}

/// What the sources contradict themselves in, or each other, field by field.
fn decide(type_name: &str, field: &mut Field) {
    match (type_name, field.name.as_str()) {
        // The official client takes it by the one name, and sends it by the other, which sources of 2023 have as well.
        ("ListTenantApplicationsDto", "ssoEnabled") => field.name = "sso_enabled".to_owned(),
        // A tree is a list of its top nodes in every sample; declared as one node.
        ("CreateDataResourceDto" | "UpdateDataResourceDto", "struct") => {
            for (kind, _) in field.branches.iter_mut().filter(|(kind, _)| kind == "string[]") {
                *kind = "any[]".to_owned();
            }
        }
        // Declared as text, though fields hold numbers, dates and lists; as an object, though clients of the vendor send text.
        ("SetCustomDataDto", "value") | ("PubEventDto", "eventData") => {
            field.kind = "any".to_owned();
            field.limits = Limits::default();
        }
        // Samples and tests of the vendor leave it out.
        ("GetCustomDataDto", "tenantId") | ("ListPipelineFunctionsDto", "scene") => field.required = false,
        // The SDKs differ over the values, and the list grows with the service.
        ("CreateExtIdpDto" | "CreateExtIdpConnDto", "type") => field.values.clear(),
        _ => {}
    }
}

/// Texts that are required and may be empty: a translation while it is disabled; a search for anything; addresses while nobody looks
/// for them.
const MAY_BE_EMPTY: [(&str, &str); 3] = [
    ("LangUnit", "value"),
    ("ListTenantApplicationsDto", "keywords"),
    ("LoginIpWhitelistCheckConfigDto", "ipWhitelist"),
];

fn correct(type_name: &str, field: &mut Field) {
    decide(type_name, field);
    let is_text = field.kind == "string";
    // The samples of the sources send two of the four languages, and the calls that behave accept that.
    if type_name == "LangObject" {
        field.required = false;
    }
    // Tests of the official client saw empty names, codes and ids refused.
    if is_text
        && field.required
        && !field.nullable
        && !MAY_BE_EMPTY.contains(&(type_name, field.name.as_str()))
    {
        field.limits.min.get_or_insert(1);
    }
    // The service was seen to refuse longer ones where `tests/contract.json` has this limit.
    if is_text && field.name == "organizationCode" {
        field.limits.max.get_or_insert(64);
    }
    // Tests of the official client saw less than 1 refused.
    if NUMBERED.contains(&field.name.as_str()) && field.kind == "integer" {
        field.limits.min.get_or_insert(1);
    }
    // The sources say the most rows alone. Tests of the official client saw less than one refused.
    if ROWS.contains(&field.name.as_str()) && field.limits.max.is_some() {
        field.limits.min.get_or_insert(1);
    }
}
