//! `POST /api/v3/create-or-update-group`: adds a user group, or changes the one with this code.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::{NewGroup, With, create, dto};
use crate::store::groups::{self, Group};

/// Creates the group or overwrites its fields, and returns which of both and the group as stored.
pub static CREATE_OR_UPDATE_GROUP: Endpoint = Endpoint::post("/api/v3/create-or-update-group", run)
    .changes("update", "userGroup")
    .echoes(concat!(r#"{"created":true,"data":"#, include_str!("echo.json"), "}"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let new = NewGroup::read(&mut fields);
    fields.finish()?;
    let (created, group) = match groups::get(call.db, &new.code)? {
        None => {
            call.changed("create", "userGroup");
            call.tell("group:created");
            (true, create(call, new)?)
        }
        Some(stored) => {
            call.tell("group:updated");
            let NewGroup { name, description, kind, .. } = new;
            let group = Group { name, description, kind, updated_at: call.now, ..stored };
            groups::put(call.db, &group)?;
            (false, group)
        }
    };
    Ok(Object::new().with("created", created).with("data", dto(call, &group, With::MEMBERS)?).into())
}
