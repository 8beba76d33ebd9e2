//! Which file what belongs in: a folder for each module of the contract, a file for each call, and for each type that several calls
//! share.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use super::contract::{Call, Contract};
use super::declared::Declared;
use super::spelling::{base, is_reserved};

const API: &str = "src/api/";

/// A module of the contract, its folder, and what its calls are about: a word that the names of files leave out.
const MODULES: [(&str, &str, &str); 31] = [
    ("accessKey", "access_keys", "access_key"),
    ("application", "applications", "application"),
    ("approval", "approvals", "approval"),
    ("auditLog", "audit_logs", "audit_log"),
    ("customField", "custom_fields", "custom_field"),
    ("dataPermission", "data_permissions", "data_permission"),
    ("event", "events", "event"),
    ("group", "groups", "group"),
    ("identitySource", "identity_sources", "ext_idp"),
    ("invitation", "invitations", "invitation"),
    ("ldapServer", "ldap_server", "ldap"),
    ("message", "messages", "message"),
    ("metadata", "metadata", "metadata"),
    ("metering", "metering", "metering"),
    ("multiTenant", "tenants", "tenant"),
    ("organization", "organizations", "organization"),
    ("pipeline", "pipelines", "pipeline"),
    ("post", "posts", "post"),
    ("publicAccount", "public_accounts", "public_account"),
    ("resource", "resources", "resource"),
    ("riskList", "risk_lists", "risk_list"),
    ("role", "roles", "role"),
    ("security", "security", "security"),
    ("signupWhitelist", "signup_whitelists", "whitelist"),
    ("syncCenter", "sync_center", "sync"),
    ("tenantMember", "tenant_members", "tenant_member"),
    ("tenantOrganization", "department_members", "department_member"),
    ("terminalDevice", "terminal_devices", "device"),
    ("user", "users", "user"),
    ("verify", "verify", "verify"),
    ("webhook", "webhooks", "webhook"),
];

/// From so many modules on, a type belongs to none of them.
const MANY: usize = 4;

/// The places in a tree.
pub struct Places<'a> {
    pub contract: &'a Contract,
    pub declared: &'a Declared,
}

impl Places<'_> {
    /// `roles/create`, of `createRole`: the method's name without what the folder says.
    pub fn call(&self, call: &Call) -> String {
        let (_, folder, _) = module(&call.module);
        let full = call.name.to_snake_case();
        let short = shortened(call);
        let same = |other: &&Call| other.module == call.module && shortened(other) == short;
        let is_taken = self.contract.calls().filter(same).count() > 1
            || self.is_file(&format!("{API}{folder}/{short}.rs"))
            || is_reserved(&short);
        let file = if !is_taken {
            short
        } else if is_reserved(&full) {
            format!("{full}_{}", folder.trim_end_matches('s'))
        } else {
            full
        };
        format!("{folder}/{file}")
    }

    /// The file of a type that several calls share, without the folder of all: `roles/role`.
    pub fn shared(&self, name: &str, users: &[&Call]) -> String {
        let base = base(name);
        let file = if base.is_empty() { name } else { base }.to_snake_case();
        let is_word = is_reserved(&file);
        let folder = owner(name, users);
        let path = if folder.is_empty() { file } else { format!("{folder}/{file}") };
        let is_call = |call: &Call| module(&call.module).1 == folder && self.call(call) == path;
        let is_taken = self.contract.calls().any(is_call)
            || self.is_file(&format!("{API}{path}.rs"))
            || is_word
            || path.ends_with("/mod");
        let is_folder = MODULES.iter().any(|(_, folder, _)| *folder == path);
        if is_taken || is_folder { format!("{path}_type") } else { path }
    }

    fn is_file(&self, path: &str) -> bool {
        self.declared.types.values().chain(self.declared.calls.values()).any(|known| known == path)
    }
}

fn module(key: &str) -> (&'static str, &'static str, &'static str) {
    let known = MODULES.iter().find(|(known, ..)| *known == key);
    known.copied().unwrap_or(("", "others", "other"))
}

fn shortened(call: &Call) -> String {
    let (_, _, word) = module(&call.module);
    let full = call.name.to_snake_case();
    let spelled = format!("_{full}_");
    // The plural first, which the singular is the start of.
    let found =
        [format!("_{word}s_"), format!("_{word}_")].into_iter().find(|word| spelled.contains(word.as_str()));
    let short = found.map(|word| spelled.replacen(&word, "_", 1)).unwrap_or(spelled);
    let short = short.trim_matches('_');
    if short.is_empty() { full } else { short.to_owned() }
}

/// The folder of a type: that of the module which it is called after, else that with the most calls; of very many, none.
fn owner(name: &str, users: &[&Call]) -> &'static str {
    let modules: BTreeSet<&str> = users.iter().map(|call| call.module.as_str()).collect();
    let spelled = name.to_snake_case();
    let of_name = |key: &&&str| spelled.contains(&key.to_snake_case()) || spelled.contains(module(key).2);
    let largest = || {
        modules.iter().max_by_key(|key| users.iter().filter(|call| call.module == ***key).count()).copied()
    };
    let called = modules.iter().filter(of_name).max_by_key(|key| key.len()).copied();
    match called.or_else(|| (modules.len() < MANY).then(largest).flatten()) {
        Some(key) => module(key).1,
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::tests::project;
    use super::*;

    #[test]
    fn each_module_has_a_folder_and_each_call_a_file_of_its_own() {
        let (contract, declared) = (project().1, Declared::default());
        let places = Places { contract: &contract, declared: &declared };
        let calls: Vec<_> = contract.calls().collect();
        let files: BTreeSet<_> = calls.iter().map(|call| places.call(call)).collect();
        assert_eq!(files.len(), calls.len());
        for call in calls {
            assert!(!module(&call.module).0.is_empty(), "{}", call.module);
        }
    }

    #[test]
    fn a_file_is_called_after_its_method_and_what_is_shared_lies_with_its_owner() {
        let (contract, declared) = (project().1, Declared::default());
        let places = Places { contract: &contract, declared: &declared };
        let call = |name| places.call(contract.call(name).unwrap());
        assert_eq!(call("createRole"), "roles/create");
        assert_eq!(call("listRoleMembers"), "roles/list_members");
        assert_eq!(call("getUserAuthorizedApps"), "users/get_authorized_apps");
        let shared = |name| places.shared(name, &contract.users(&[name]));
        assert_eq!(shared("RoleDto"), "roles/role");
        assert_eq!(shared("CommonResponseDto"), "common_response");
        assert_eq!(shared("MFASettingsDto"), "security/mfa_settings");
    }
}
