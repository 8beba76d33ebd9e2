//! How a sync task reaches a directory: LDAP, Active Directory, SCIM.

use crate::api::prelude::*;

/// How a sync task reaches a directory that speaks LDAP.
#[dto]
pub struct SyncTaskLdapClientConfig {
    /// Address of the directory, such as `ldaps://ldap.steamory.example`.
    #[shape(len = 1..)]
    pub url: String,
    /// DN of the account that the service logs in as, such as `cn=sync,dc=steamory,dc=example`.
    #[shape(len = 1..)]
    pub bind_dn: String,
    /// Password of the account `bindDn`.
    #[shape(len = 1.., secret)]
    pub bind_credentials: String,
    /// DN of the entry below which the users are.
    #[shape(len = 1..)]
    pub users_base_dn: String,
    /// DN of the entry below which the groups are.
    #[shape(len = 1..)]
    pub groups_base_dn: String,
    /// Filter that finds the users, such as `(|(objectclass=organizationalPerson)(objectclass=person))`. The documentation's
    /// example misspells the first class.
    #[shape(len = 1..)]
    pub user_query_criteria: String,
    /// Filter that finds the departments, such as
    /// `(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))`.
    #[shape(len = 1..)]
    pub department_query_criteria: String,
}

/// How a sync task reaches Active Directory.
#[dto]
pub struct SyncTaskActiveDirectoryClientConfig {
    /// Unique identifier of the identity source.
    pub sync_identity_provider_code: Option<String>,
    /// Provisioning ticket URL. The sources say no more. Keep it as secret as a password: the ticket may be in it.
    #[shape(name = "ticket_url", secret)]
    pub ticket_url: Option<String>,
}

/// How a sync task reaches a system that speaks SCIM.
#[dto]
pub struct SyncTaskScimClientConfig {
    /// Address of the groups.
    #[shape(name = "org_url")]
    pub org_url: Option<String>,
    /// Address of the users.
    #[shape(name = "user_url", len = 1..)]
    pub user_url: String,
    /// Token that the service sends to the system.
    #[shape(len = 1.., secret)]
    pub token: String,
    /// Id of the root department in the system.
    #[shape(name = "root_department_id")]
    pub root_department_id: Option<String>,
    /// The sources have no more than its name. Presumably the attribute that holds the parent of a department.
    #[shape(name = "parent_department")]
    pub parent_department: Option<String>,
    /// The sources have no more than its name. Presumably the attribute that holds the department of a user.
    pub department: Option<String>,
}
