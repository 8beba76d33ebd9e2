//! `POST /api/v3/link-identity`: gives a user an identity.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserRef, read_identity_type};
use crate::store::ids;
use crate::store::users::{self, Identity, Key};

/// Adds the identity, or sets the type of one that the user has.
pub static LINK_IDENTITY: Endpoint =
    Endpoint::post("/api/v3/link-identity", run).changes("add", "user").tells("user:link-account");

/// The kind of a source of which no identity is known.
const DEFAULT_PROVIDER: &str = "oidc";

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read_id(&mut fields);
    let ext_idp_id = fields.non_empty_text("extIdpId");
    let user_id_in_idp = fields.non_empty_text("userIdInIdp");
    let kind = read_identity_type(&mut fields);
    fields.finish()?;

    let user_id = user.find(call)?;
    match users::find(call.db, Key::Identity(&ext_idp_id, &user_id_in_idp))? {
        Some(owner) if owner == user_id => {
            users::set_identity_kind(call.db, &ext_idp_id, &user_id_in_idp, &kind)?;
        }
        Some(_) => {
            return Err(ApiError::already_exists("userIdInIdp", &user_id_in_idp));
        }
        None => {
            let known = users::example_of_source(call.db, &ext_idp_id)?;
            let (provider, origin_conn_ids) = known.map_or_else(
                || (DEFAULT_PROVIDER.to_owned(), vec![]),
                |of| (of.provider, of.origin_conn_ids),
            );
            let id = ids::object_id(call.now).map_err(ApiError::internal)?;
            let user_info_in_idp = Object::new();
            let identity = Identity {
                id,
                ext_idp_id,
                provider,
                kind,
                user_id_in_idp,
                user_info_in_idp,
                origin_conn_ids,
            };
            users::add_identity(call.db, &user_id, &identity)?;
        }
    }
    Ok(Object::new().with("success", true).into())
}
