//! `GET /api/v3/import-tenant-notify-user`: lists the people to notify of an import of tenants, page by page.

use crate::api::prelude::*;

/// Lists one page of the people to notify of an import of tenants, with the total number. It notifies nobody: that is done by
/// `sendEmailBatch` and `sendSmsBatch`, which take administrators of tenants.
///
/// What a row holds is not documented. `page` and `limit` are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const importId = "1024"; // Of a row of `importTenantHistory`.
/// const { data } = await client.importTenantNotifyUser({ importId, page: "1", limit: "50" });
/// console.log(data.totalCount, data.list.length);
/// ```
// What the rows hold of these people is not documented, nor which field tells them apart.
#[endpoint(GET "/api/v3/import-tenant-notify-user", secret, rows(key = ""))]
fn import_tenant_notify_user(input: ImportTenantNotifyUserDto) -> ImportTenantNotifyUserRespDto;

/// Input of `importTenantNotifyUser`.
#[dto]
pub struct ImportTenantNotifyUserDto {
    /// Id of the import, as a row of `importTenantHistory` has it.
    #[shape(len = 1..)]
    pub import_id: String,
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
}

/// Response of `importTenantNotifyUser`.
#[dto]
pub type ImportTenantNotifyUserRespDto = Resp<ImportTenantNotifyUseDataDto>;

/// One page of people to notify, with their total number.
#[dto]
pub struct ImportTenantNotifyUseDataDto {
    /// Number of rows on all pages. The sources show a boolean as its example, presumably by mistake.
    pub total_count: i32,
    /// The people on this page. The sources show a boolean as its example, presumably by mistake.
    pub list: Vec<JsonObject>,
}
