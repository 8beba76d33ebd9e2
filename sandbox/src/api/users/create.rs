//! `POST /api/v3/create-user`: adds a user.

use super::{ECHO, new};
use crate::api::{Access, Call, Endpoint, Method};
use crate::json::Json;
use crate::messages::Refusal;

/// Adds a user and answers it as stored.
pub static CREATE_USER: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/create-user",
    access: Access::Credentials,
    run,
    echo: ECHO,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let user = new::read(&mut fields);
    let options = new::read_options(&mut fields);
    fields.done()?;
    new::create(call, user, options)
}
