//! `POST /api/v3/search-departments`: searches departments.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{With, list};
use crate::model::organizations;
use crate::store::condition::{Condition, Operand};
use crate::store::department_details::{OLDEST_FIRST, equals, select};

/// Returns all departments whose name or code contains the text. The oldest is first.
pub static SEARCH_DEPARTMENTS: Endpoint = Endpoint::post("/api/v3/search-departments", run)
    .checks_itself()
    .echoes(concat!("[", include_str!("echo.json"), "]"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.non_empty_text("keywords");
    let organization_code = organizations::read_code(&mut fields);
    let with = With::read(&mut fields);
    fields.text("tenantId");
    fields.finish()?;

    let searched = vec![Operand::Column("d.name"), Operand::Column("d.code")];
    let conditions = [
        equals("d.organization_id", organizations::find(call, &organization_code)?),
        Condition::AnyContains(searched, keywords),
    ];
    Ok(list(&select(call.db, &conditions, OLDEST_FIRST, None)?, with))
}
