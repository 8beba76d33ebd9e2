//! Writes the table of calls, and the fields of each type that an input or stored data are made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::contract::{Call, Contract, Field};
use crate::kinds;

/// Modules that answer with the English texts of a validator, as tests of the official client saw.
const VALIDATOR_MODULES: [&str; 2] = ["dataPermission", "syncCenter"];

/// Names of secrets that are too general to say so elsewhere: the password of an LDAP server is the `data` of a response,
/// and all settings of an identity provider are its `fields`. Both only exist in calls that are described.
const GENERAL_NAMES: [&str; 2] = ["data", "fields"];

/// Types of answers whose fields stored data must fit, since an import brings what no call checked.
const STORED: [&str; 9] = [
    "AdminAuditLogDto",
    "ApplicationDto",
    "CustomFieldDto",
    "DepartmentDto",
    "GetMfaInfoDataDto",
    "IdentityDto",
    "ResourceDto",
    "UserActionLogDto",
    "WebhookDto",
];

/// Writes all of it as Rust.
pub fn write(contract: &Contract) -> Result<String, String> {
    let mut calls = Vec::new();
    let mut written: BTreeMap<(&str, &str), &Call> = BTreeMap::new();
    let mut types = BTreeSet::new();
    for call in &contract.calls {
        // Two names of the official clients can mean one call.
        if let Some(other) = written.insert((&call.method, &call.path), call) {
            if other.request != call.request || other.place != call.place {
                return Err(format!("{} and {} differ at one path", other.name, call.name));
            }
            continue;
        }
        calls.push(of_call(call)?);
        if let Some(name) = &call.request {
            collect(contract, name, &mut types);
        }
    }
    let secrets: BTreeSet<&str> = contract
        .types
        .values()
        .flatten()
        .filter(|field| field.secret)
        .map(|field| field.name.as_str())
        .filter(|name| !GENERAL_NAMES.contains(name))
        .collect();
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").map_err(|error| error.to_string());
    line(format!("/// The calls of the contract.\npub static CALLS: [DescribedCall; {}] = [", calls.len()))?;
    calls.into_iter().try_for_each(&mut line)?;
    line("];".to_owned())?;
    let secrets: Vec<&str> = secrets.into_iter().collect();
    line(format!(
        "/// The names of fields that hold a secret.\npub static SECRET_NAMES: [&str; {}] = {secrets:?};",
        secrets.len()
    ))?;
    line(format!(
        "/// Types of answers that data are stored for.\npub static STORED: [(&str, &[Field]); {}] = [",
        STORED.len()
    ))?;
    for name in STORED {
        if !contract.types.contains_key(name) {
            return Err(format!("there is no type {name}"));
        }
        collect(contract, name, &mut types);
        line(format!("    ({name:?}, &{}),", kinds::static_name(name)))?;
    }
    line("];".to_owned())?;
    for name in types {
        let fields = contract.types.get(name).map(Vec::as_slice).unwrap_or_default();
        let static_name = kinds::static_name(name);
        line(format!(
            "#[allow(non_upper_case_globals)]\nstatic {static_name}: [Field; {}] = [",
            fields.len()
        ))?;
        for field in fields {
            let field =
                kinds::field(contract, field).map_err(|error| format!("{name}.{}: {error}", field.name))?;
            line(format!("    {field},"))?;
        }
        line("];".to_owned())?;
    }
    Ok(out)
}

fn of_call(call: &Call) -> Result<String, String> {
    let Call { name, module, path, request, envelope, .. } = call;
    let method = match call.method.as_str() {
        "GET" => "Get",
        "POST" => "Post",
        "PUT" => "Put",
        "DELETE" => "Delete",
        method => return Err(format!("{name}: the method {method} is not known")),
    };
    let place = match (call.place.as_str(), request) {
        ("query", Some(_)) => "Query",
        ("body", Some(_)) => "Body",
        ("path", Some(_)) => "Path",
        ("none", None) => "Nowhere",
        (place, _) => return Err(format!("{name}: input in {place} is not known")),
    };
    let style = if VALIDATOR_MODULES.contains(&module.as_str()) { "Validator" } else { "Malformed" };
    let fields =
        request.as_ref().map_or_else(|| "&[]".to_owned(), |name| format!("&{}", kinds::static_name(name)));
    Ok(format!(
        "    DescribedCall {{ method: Method::{method}, path: {path:?}, place: Place::{place}, style: Style::{style}, \
         envelope: {envelope}, fields: {fields} }},"
    ))
}

/// Collects a type with all that it is made of.
fn collect<'a>(contract: &'a Contract, name: &'a str, found: &mut BTreeSet<&'a str>) {
    let name = name.trim_end_matches("[]");
    let Some((name, fields)) = contract.types.get_key_value(name) else { return };
    if found.insert(name) {
        for Field { kind, branches, .. } in fields {
            collect(contract, kind, found);
            branches.iter().for_each(|(kind, _)| collect(contract, kind, found));
        }
    }
}
