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
        // The official client takes it by the one name and sends it by the other; no other source has the call.
        ("GetTenantEnterpriseCertificationDto", "tenantId") => field.name = "tenant_id".to_owned(),
        // Tests of the official client saw a text of its own for a number that is too large; the endpoint says it.
        ("ListArchivedUsersDto", "limit") => field.limits = Limits { min: Some(1), max: None },
        // A tree is a list of its top nodes in every sample; declared as one node.
        ("CreateDataResourceDto" | "UpdateDataResourceDto", "struct") => {
            for (kind, _) in field.branches.iter_mut().filter(|(kind, _)| kind == "string[]") {
                *kind = "any[]".to_owned();
            }
        }
        // The service behind refuses these, and the call answers with its text, which is not that of a validator.
        ("ListDataResourcesDto", "limit") => field.limits = Limits::default(),
        // As many characters as a role can have: tests of the official client saw more than 64 refused when one is created.
        ("ListRoleAssignmentsDto", "roleCode") => field.limits.max = Some(64),
        // The service has two validators for an empty list: the calls answer with both texts.
        ("ListResourceTargetsDto", "resources") | ("CreateArrayDataResourceDto", "struct") => {
            field.limits.min = None;
        }
        _ => {}
    }
    let is_in = |rows: &[(&str, &[&str])]| {
        rows.iter().any(|(name, fields)| *name == type_name && fields.contains(&field.name.as_str()))
    };
    let (is_any, is_optional, is_open) = (is_in(ANY), is_in(OPTIONAL), is_in(OPEN));
    if is_any {
        field.kind = "any".to_owned();
        field.limits = Limits::default();
        field.branches.clear();
    }
    if is_optional {
        field.required = false;
    }
    if is_open {
        field.values.clear();
    }
}

/// Of several kinds, though declared as one: clients and samples of the vendor send others, or what is read has to go back.
const ANY: &[(&str, &[&str])] = &[
    ("SetCustomDataDto", &["value"]),
    ("PubEventDto", &["eventData"]),
    ("CreateFunctionModelFieldDto", &["dropDown", "default"]),
    ("UpdateFunctionModelFieldDto", &["dropDown", "default"]),
    ("UpdateFunctionModelDto", &["fieldOrder"]),
    ("RelationOptionalRange", &["conditions"]),
    ("Condition", &["value"]),
    ("CellDto", &["value"]),
    ("CreateTenantDto", &["logo"]),
    ("UpdateTenantDto", &["logo"]),
    ("UpdateUniversalInvitationDto", &["adminInvitationConfig", "memberInvitationConfig"]),
    ("UpdateExtendsFieldDto", &["validateRules"]),
    ("CreateRoleDto", &["disableTime"]),
    ("UpdateRoleDto", &["disableTime"]),
];

/// Samples and tests of the vendor, or an earlier official client, leave them out, or their own text says what holds without.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("GetCustomDataDto", &["tenantId"]),
    ("CheckRoleParamsDto", &["namespace"]),
    ("ListPipelineFunctionsDto", &["scene"]),
    ("CreateFunctionModelFieldDto", FOR_SOME_FIELDS),
    ("UpdateFunctionModelFieldDto", FOR_SOME_FIELDS),
    ("UpdateFunctionModelDto", &["showFieldKey"]),
    ("UpdateExtendsFieldDto", &["id"]),
    // The service fails with a text of its own, which the call has to say.
    ("CreateResourceBatchItemDto", &["code"]),
];

/// What belongs to some types of fields of a data model.
const FOR_SOME_FIELDS: &[&str] = &[
    "userVisible",
    "relationOptionalRange",
    "relationShowKey",
    "relationMultiple",
    "relationType",
    "forLogin",
    "fuzzySearch",
    "dropDown",
    "regexp",
    "min",
    "max",
    "maxLength",
    "default",
    "help",
];

/// The sources differ over the values, or know of others.
const OPEN: &[(&str, &[&str])] = &[
    ("CreateExtIdpDto", &["type"]),
    ("CreateExtIdpConnDto", &["type"]),
    ("UpdateExtendsFieldDto", &["type"]),
    ("AppValidateRuleDto", &["content"]),
    ("PreviewEmailTemplateDto", &["type"]),
    ("UpdateEmailTemplateDto", &["type"]),
];

/// Texts that are required and may be empty: a translation while it is disabled; a search for anything; addresses while nobody looks
/// for them; the menu of a data model that is in none; the expression of a rule that needs none;
/// the code of a role in a list, whose refusal the service words differently.
const MAY_BE_EMPTY: [(&str, &str); 14] = [
    ("ListPermissionNamespaceRolesDto", "code"),
    ("LangUnit", "value"),
    ("ListTenantApplicationsDto", "keywords"),
    ("LoginIpWhitelistCheckConfigDto", "ipWhitelist"),
    ("ListInviteTenantUserRecordsDto", "keywords"),
    ("CreateFunctionModelDto", "parentKey"),
    ("UpdateFunctionModelDto", "parentKey"),
    ("AppValidateRuleDto", "content"),
    ("RoleListItem", "code"),
    // Tests of the official client saw that these have a text of their own, or succeed.
    ("CreateNamespacesBatchItemDto", "code"),
    ("GetResourceDto", "code"),
    ("UpdateResourceDto", "code"),
    ("DeleteResourceDto", "code"),
    ("GetAuthorizedResourcesDto", "targetIdentifier"),
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
