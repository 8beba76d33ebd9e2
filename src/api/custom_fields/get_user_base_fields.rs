//! `GET /api/v3/get-user-base-fields`: lists the built-in fields of users at once.

use super::custom_field::CustomFieldListRespDto;
use crate::api::prelude::*;

/// Lists the definitions of the built-in fields of users, in one response, without pages.
///
/// `setUserBaseFields` changes how they are shown.
///
/// @example
/// ```ts
/// const { data } = await client.getUserBaseFields();
/// const editable = data.filter((field) => field.userEditable).map((field) => field.key);
/// ```
#[endpoint(GET "/api/v3/get-user-base-fields")]
fn get_user_base_fields() -> CustomFieldListRespDto;
