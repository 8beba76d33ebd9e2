//! Organizations: each the root of a tree of departments.

mod create;
mod delete;
mod dto;
mod get;
mod get_batch;
mod list;
mod search;
mod update;
mod update_status;

use crate::api::{Call, Endpoint, Fields};
use crate::messages::Refusal;
use crate::store::{self, Department};

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_ORGANIZATION,
    &get_batch::GET_ORGANIZATION_BATCH,
    &list::LIST_ORGANIZATIONS,
    &search::SEARCH_ORGANIZATIONS,
    &create::CREATE_ORGANIZATION,
    &update::UPDATE_ORGANIZATION,
    &update_status::UPDATE_ORGANIZATION_STATUS,
    &delete::DELETE_ORGANIZATION,
];

/// The longest code, in UTF-16 units.
const LONGEST_CODE: usize = 64;

/// Reads `organizationCode`. It may be empty here: then no organization has it.
pub fn read_code(fields: &mut Fields<'_>) -> String {
    let code = fields.required_text("organizationCode");
    if is_too_long(&code) {
        fields.refuse("organizationCode");
    }
    code
}

/// Whether a code of an organization or a department is longer than allowed.
#[must_use]
pub fn is_too_long(code: &str) -> bool {
    code.encode_utf16().count() > LONGEST_CODE
}

/// The row of the organization that has this code.
///
/// # Errors
/// 404 in English, whatever the language.
pub fn find(call: &Call<'_>, code: &str) -> Result<i64, Refusal> {
    store::organizations::find(call.db, code)?
        .ok_or_else(|| Refusal::english(404, format!("organization not found for code: {code}")))
}

/// The root department of the organization that has this code.
fn find_root(call: &Call<'_>, code: &str) -> Result<Department, Refusal> {
    let id = find(call, code)?;
    store::departments::root(call.db, id)?.ok_or_else(|| Refusal::internal("an organization without a root"))
}

/// Refuses a code that another organization has.
fn check_free(call: &Call<'_>, field: &str, code: &str) -> Result<(), Refusal> {
    match store::organizations::find(call.db, code)? {
        Some(_) => Err(Refusal::taken(field, code)),
        None => Ok(()),
    }
}
