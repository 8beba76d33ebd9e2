//! A connection of an identity source, as calls resolve to it.

use super::ext_idp_conn_type::ExtIdpConnType;
use crate::api::prelude::*;

/// Response of a call that resolves to one connection of an identity source.
#[dto]
pub type ExtIdpConnDetailSingleRespDto = Resp<ExtIdpConnDetail>;

/// A connection of an identity source, as the service returns it. Any field may be missing, and further ones may be there:
/// older documentation has `fields` too, the settings with their secrets. Do not copy it into a log.
#[dto]
pub struct ExtIdpConnDetail {
    /// Id of the connection, assigned by the service.
    pub id: String,
    /// How users reach the source. The service adds types, so any other string is accepted too.
    #[shape(name = "type")]
    pub kind: Open<ExtIdpConnType>,
    /// Id of the identity source that has the connection.
    pub ext_idp_id: String,
    /// URL of the connection's icon; `null` if it has none.
    pub logo: Nullable<String>,
    /// Identifier that was chosen when the connection was created.
    pub identifier: Option<String>,
    /// Name on the button of the login page.
    pub display_name: Option<String>,
    /// `true`: only existing users can log in. `false`: a first login may create a user.
    pub login_only: bool,
    /// How a first login finds the user who has an account already. No call here sets it.
    pub association_mode: ExtIdpAssociationMode,
    /// How people can prove that an account is theirs, with `challenge`: such as `email-password`. Older documentation also has
    /// `username-password`, `phone-password`, `phone-code` and `email-code`.
    pub challenge_binding_methods: Vec<String>,
}

/// How a first login through a connection finds the user who has an account already.
#[dto(rename_all = "camelCase")]
pub enum ExtIdpAssociationMode {
    /// Not at all: a first login creates a new user, unless `loginOnly` is `true`.
    None,
    /// By a field that both have, such as the e-mail address.
    Field,
    /// The service asks people whether they have an account, and they prove that it is theirs.
    Challenge,
}
