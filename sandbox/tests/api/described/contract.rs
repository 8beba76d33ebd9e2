//! Reads `tests/contract/management.json` as it is written there.

use std::fs;

use serde_json::Value;

/// A call of the contract.
#[derive(Debug)]
pub struct Call {
    pub name: String,
    pub module: String,
    pub method: String,
    pub path: String,
    /// `query`, `body`, `path` or `none`.
    pub place: String,
    /// The type of the input, or an empty text.
    pub request: String,
    /// The refusals that tests of the official client saw.
    pub observed: Vec<Value>,
}

pub struct Contract {
    pub calls: Vec<Call>,
    types: Value,
}

/// The calls that behave, by method and path: the tables of the pages of the modules, and the call that returns a token.
pub fn behaving() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/calls");
    let pages = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let pages: String = pages.map(|page| fs::read_to_string(page).expect("a text")).collect();
    let rows = pages.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let calls = rows.filter_map(|(cell, _)| cell.split_once(" /api/v3/"));
    calls.map(|(method, path)| (method.to_owned(), format!("/api/v3/{path}"))).collect()
}

/// The decisions about single fields in `build/corrections.rs`.
fn decide(types: &mut Value) {
    let mut decided = |type_name: &str, field: &str, change: &dyn Fn(&mut Value)| {
        let fields = types[type_name]["fields"].as_array_mut().expect("fields");
        change(fields.iter_mut().find(|own| own["name"] == field).expect("a field"));
    };
    let without = |field: &mut Value, names: &[&str]| {
        names.iter().for_each(|name| drop(field.as_object_mut().expect("a field").remove(*name)));
    };
    decided("ListTenantApplicationsDto", "ssoEnabled", &|field| field["name"] = "sso_enabled".into());
    decided("GetTenantEnterpriseCertificationDto", "tenantId", &|field| field["name"] = "tenant_id".into());
    decided("ListArchivedUsersDto", "limit", &|field| {
        field["constraints"] = serde_json::json!({"minimum": 1})
    });
    for type_name in ["CreateDataResourceDto", "UpdateDataResourceDto"] {
        decided(type_name, "struct", &|field| {
            let text = field.to_string().replace("\"string[]\"", "\"any[]\"");
            *field = serde_json::from_str(&text).expect("JSON");
        });
    }
    decided("ListRoleAssignmentsDto", "roleCode", &|field| field["constraints"]["maxLength"] = 64.into());
    decided("ListDataResourcesDto", "limit", &|field| without(field, &["constraints"]));
    for (type_name, field) in
        [("ListResourceTargetsDto", "resources"), ("CreateArrayDataResourceDto", "struct")]
    {
        decided(type_name, field, &|field| field["constraints"]["minItems"] = 0.into());
    }
    for (type_name, field) in places(&ANY) {
        decided(type_name, field, &|field| {
            field["type"] = "any".into();
            without(field, &["constraints", "suspect", "oneOf"]);
        });
    }
    for (type_name, field) in places(&OPTIONAL) {
        decided(type_name, field, &|field| field["required"] = false.into());
    }
    for (type_name, field) in places(&OPEN) {
        decided(type_name, field, &|field| without(field, &["enum"]));
    }
}

/// Of rows `types: fields`, each type with each field.
fn places<'a>(rows: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    rows.iter().flat_map(|row| {
        let (types, fields) = row.split_once(": ").expect("types and fields");
        types.split(' ').flat_map(move |type_name| fields.split(' ').map(move |field| (type_name, field)))
    })
}

const ANY: [&str; 10] = [
    "SetCustomDataDto: value",
    "PubEventDto: eventData",
    "CreateFunctionModelFieldDto UpdateFunctionModelFieldDto: dropDown default",
    "UpdateFunctionModelDto: fieldOrder",
    "RelationOptionalRange: conditions",
    "Condition CellDto: value",
    "CreateTenantDto UpdateTenantDto: logo",
    "UpdateUniversalInvitationDto: adminInvitationConfig memberInvitationConfig",
    "UpdateExtendsFieldDto: validateRules",
    "CreateRoleDto UpdateRoleDto: disableTime",
];

const OPTIONAL: [&str; 8] = [
    "CheckRoleParamsDto: namespace",
    "GetCustomDataDto: tenantId",
    "ListPipelineFunctionsDto: scene",
    "CreateFunctionModelFieldDto: relationMultiple relationType",
    "CreateFunctionModelFieldDto UpdateFunctionModelFieldDto: userVisible relationOptionalRange relationShowKey forLogin \
     fuzzySearch dropDown regexp min max maxLength default help",
    "UpdateFunctionModelDto: showFieldKey",
    "UpdateExtendsFieldDto: id",
    "CreateResourceBatchItemDto: code",
];

const OPEN: [&str; 4] = [
    "CreateExtIdpDto CreateExtIdpConnDto: type",
    "UpdateExtendsFieldDto: type",
    "AppValidateRuleDto: content",
    "PreviewEmailTemplateDto UpdateEmailTemplateDto: type",
];

impl Contract {
    pub fn read() -> Self {
        let json: Value =
            serde_json::from_str(include_str!("../../../../tests/contract/management.json")).expect("JSON");
        let calls =
            json["endpoints"].as_array().expect("calls").iter().filter(|call| call["path"].is_string());
        let text = |call: &Value, name: &str| call[name].as_str().unwrap_or_default().to_owned();
        let calls = calls.map(|call| Call {
            name: text(call, "name"),
            module: text(call, "module"),
            method: text(call, "http"),
            path: text(call, "path"),
            place: text(call, "requestIn"),
            request: text(call, "request"),
            observed: call["observedErrors"].as_array().cloned().unwrap_or_default(),
        });
        let mut types = json["types"].clone();
        decide(&mut types);
        Contract { calls: calls.collect(), types }
    }

    /// The calls that do not behave.
    pub fn described(&self) -> Vec<&Call> {
        let behaving = behaving();
        let described = |call: &&Call| {
            !behaving.iter().any(|(method, path)| (method, path) == (&call.method, &call.path))
        };
        self.calls.iter().filter(described).collect()
    }

    /// The calls whose input the contract checks: all but those of `tests/contract.json`, which check it themselves.
    pub fn checked(&self) -> Vec<&Call> {
        let own: Value = serde_json::from_str(include_str!("../../../../tests/contract.json")).expect("JSON");
        self.calls.iter().filter(|call| own["endpoints"].get(&call.name).is_none()).collect()
    }

    /// The calls whose input the contract checks and that behave.
    pub fn behaving(&self) -> Vec<&Call> {
        let described: Vec<&str> = self.described().iter().map(|call| call.name.as_str()).collect();
        self.checked().into_iter().filter(|call| !described.contains(&&*call.name)).collect()
    }

    pub fn call(&self, name: &str) -> &Call {
        self.calls.iter().find(|call| call.name == name).expect("a call of this name")
    }

    /// The fields of a type. Empty for a free object.
    pub fn fields(&self, type_name: &str) -> &[Value] {
        self.types[type_name]["fields"].as_array().map(Vec::as_slice).unwrap_or_default()
    }

    pub fn is_type(&self, name: &str) -> bool {
        self.types.get(name).is_some()
    }
}
