//! `POST /api/v3/set-custom-data`: sets values of custom fields of one target.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object, Text};
use crate::model::custom_data::TargetOfData;
use crate::model::custom_fields::check;
use crate::store::custom_data;
use crate::store::subjects::TargetType;

/// Sets the values and keeps the others. Sets none if one is refused. The event says whose values they are.
pub static SET_CUSTOM_DATA: Endpoint =
    Endpoint::post("/api/v3/set-custom-data", run).changes("update", "user");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let target = TargetOfData::read(&mut fields);
    let list = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    let (target, stored) = target.find(call)?;
    let changes = Object::from_pairs(list);
    check(call, target.kind, &target.id, &changes)?;
    custom_data::put(call.db, &target, &stored.merged(&changes), call.now)?;
    let (resource, event) = match target.kind {
        TargetType::User => ("user", "user:udv-changed"),
        TargetType::Role => ("role", "role:udv-changed"),
        TargetType::Department => ("org", "organization:udv-changed"),
        // Groups have no event for custom data.
        TargetType::Group => ("userGroup", "group:updated"),
    };
    call.changed("update", resource);
    call.tell(event);
    Ok(Object::new().with("success", true).into())
}

fn read(fields: &mut Fields<'_>) -> (Text, Json) {
    let key = fields.required_text("key");
    (Text::from(key.as_str()), fields.value("value").cloned().unwrap_or(Json::Null))
}
