//! The method and path of each call, by which `genauth-management/proxy` recognizes a request.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::api::endpoints;
use crate::call::table::Endpoint;

/// `GET /api/v3/get-user` of each call, in the order of `operations`, ` query` after it where the input of a POST or PUT is its
/// query, and ` read` or ` secret-read` where the call changes nothing.
#[wasm_bindgen(skip_typescript)]
pub fn routes() -> Array {
    endpoints()
        .map(|endpoint| {
            let mut route = endpoint.method.name().to_owned();
            let in_query = if endpoint.in_query { " query" } else { "" };
            for part in [" ", endpoint.path, in_query, reading(endpoint)] {
                route.push_str(part);
            }
            JsValue::from(route)
        })
        .collect()
}

fn reading(endpoint: &Endpoint) -> &'static str {
    match (endpoint.idempotency.reads(), endpoint.answers_secrets) {
        (false, _) => "",
        (true, false) => " read",
        (true, true) => " secret-read",
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::call::table::{Field, Kind};
    use crate::fixture::types_in;

    /// They sound like secrets and are none.
    const HARMLESS: [&str; 7] = [
        "accountLockLoginPasswordFailCheck",
        "authingTokenExpiresIn",
        "loginPasswordFailCheck",
        "passwordLastSetAt",
        "passwordSecurityLevel",
        "resetPasswordOnNextLogin",
        "robotVerifyLoginPasswordFailCheck",
    ];
    /// Of a known type, but secret as a whole for what further fields may hold.
    const WHOLE: [&str; 20] = [
        "extIdpConnStateByApps",
        "getApplication",
        "listApplications",
        "getAllMetadata",
        "getAllMetadataRow",
        "getMetadataGroupList",
        "getPublicAccountRoles",
        "listInvitationPolicies",
        "relationSearch",
        "getRelationDetails",
        "getRow",
        "getRowBatch",
        "getRowByValue",
        "listRow",
        "getSyncTask",
        "listSyncTasks",
        "getBindPwd",
        "getVerifyConfigApp",
        "queryLdapSubEntries",
        "importTenantNotifyUser",
    ];
    const SECRET: [&str; 24] = [
        "assignedpolicy",
        "invitelink",
        "identificationnumber",
        "bankcard",
        "bankreservedphone",
        "token",
        "secret",
        "pass",
        "pwd",
        "salt",
        "privatekey",
        "apikey",
        "credential",
        "ciphertext",
        "decrypted",
        "accountinfo",
        "principalcode",
        "headers",
        "body",
        "operationparam",
        "originvalue",
        "targetvalue",
        "connections",
        "identitynumber",
    ];

    #[wasm_bindgen_test(unsupported = test)]
    fn marks_every_field_of_an_answer_that_sounds_like_a_secret() {
        for endpoint in endpoints().filter(|endpoint| endpoint.idempotency.reads()) {
            let check = |field: &Field| {
                let name = field.name.to_ascii_lowercase();
                let is_text = !matches!(field.kind, Kind::Boolean) && !HARMLESS.contains(&field.name);
                // `resourceCode` sounds like it, too.
                let sounds =
                    field.name == "sourceCode" || is_text && SECRET.iter().any(|word| name.contains(word));
                let is_unknown = field.name == "data" && matches!(field.kind, Kind::Json | Kind::Record);
                assert_eq!(field.secret, sounds || is_unknown, "{} gives {}", endpoint.name, field.name);
            };
            let is_unknown = matches!(endpoint.answer.kind, Kind::Json | Kind::Record);
            assert_eq!(
                endpoint.answer.secret,
                is_unknown || WHOLE.contains(&endpoint.name),
                "{}",
                endpoint.name
            );
            types_in(&endpoint.answer.kind).into_iter().flat_map(|of| of.fields).for_each(check);
        }
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn tells_calls_that_read_from_those_that_change_and_those_with_secrets_from_the_rest() {
        for (name, expected) in [
            ("getDepartment", " read"),
            ("getUser", " secret-read"),
            ("createUser", ""),
            ("updateNodeStatus", ""),
        ] {
            let endpoint = endpoints().find(|endpoint| endpoint.name == name).unwrap();
            assert_eq!(reading(endpoint), expected, "{name}");
        }
    }
}
