//! Organizations: how calls name them.

use crate::api::{Call, Fields};
use crate::messages::Refusal;
use crate::store;

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
