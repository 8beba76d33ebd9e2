//! `GET /api/v3/import-tenant-history`: lists the imports of tenants, page by page.

use crate::api::prelude::*;

/// Lists one page of the imports of tenants that were made from Excel files, with the total number.
///
/// What a row holds is not documented. One of its fields presumably has the id of the import, which `importTenantNotifyUser`
/// takes: print a row to see which. By the guide of the console, the administrators of imported tenants are notified from this
/// list. `page` and `limit` are texts here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.importTenantHistory({ page: "1", limit: "50" });
/// console.log(data.totalCount);
/// for (const row of data.list) console.log(row);
/// ```
// Which field tells rows apart is not documented.
#[endpoint(GET "/api/v3/import-tenant-history", rows(key = ""))]
fn import_tenant_history(input: ImportTenantHistoryDto) -> ImportTenantHistoryRespDto;

/// Input of `importTenantHistory`. An empty one lists the first imports; how many is not documented.
#[dto]
pub struct ImportTenantHistoryDto {
    /// Page number as text; the first is presumably `"1"`.
    pub page: Option<String>,
    /// Rows per page as text, such as `"50"`. The default is not documented.
    pub limit: Option<String>,
}

/// Response of `importTenantHistory`.
#[dto]
pub type ImportTenantHistoryRespDto = Resp<ImportTenantHistoryDataDto>;

/// One page of imports, with their total number.
#[dto]
pub struct ImportTenantHistoryDataDto {
    /// Number of rows on all pages. The sources show a boolean as its example, presumably by mistake.
    pub total_count: i32,
    /// The imports on this page. The sources show a boolean as its example, presumably by mistake.
    pub list: Vec<JsonObject>,
}
