//! `GET /api/v3/get-user-logged-in-identities`: the identities that a user has signed in with.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserRef, provider_name};
use crate::store::{logins, users};

/// Returns those that the user still has, in the order of the first login. A source is named after its kind.
pub static GET_USER_LOGGEDIN_IDENTITIES: Endpoint =
    Endpoint::get("/api/v3/get-user-logged-in-identities", run).echoes("[]");

/// The logo of every source: a grey key.
const LOGO: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8' \
    fill='%23999'%3E%3Ccircle cx='2' cy='4' r='2'/%3E%3Cpath d='M3 3.5h5v1H3z'/%3E%3C/svg%3E";

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let user_id = user.find(call)?;
    let identities = users::identities(call.db, &user_id)?;
    let mut list = Vec::new();
    for id in logins::identity_ids(call.db, &user_id)? {
        let Some(identity) = identities.iter().find(|identity| identity.id == id) else { continue };
        list.push(
            Object::new()
                .with("identityId", identity.id.as_str())
                .with("idpName", provider_name(&identity.provider))
                .with("idpNameEn", identity.provider.as_str())
                .with("idpLogo", LOGO)
                .with("idpId", identity.ext_idp_id.as_str()),
        );
    }
    Ok(list.into())
}
