//! `GET /api/v3/invitation-invitee/template`: reads the address of the template for imports of invitees.

use super::stored_file::GetImportExportTemplateRespDto;
use crate::api::prelude::*;

/// Reads the address of the template for the files that `importUsers` takes. It imports nothing.
///
/// @example
/// ```ts
/// const { data } = await client.importTemplate();
/// console.log(data.url);
/// ```
#[endpoint(GET "/api/v3/invitation-invitee/template")]
fn import_template() -> GetImportExportTemplateRespDto;
