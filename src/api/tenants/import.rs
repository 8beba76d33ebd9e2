//! `POST /api/v3/import-tenant`: imports tenants from an Excel file.

use crate::api::prelude::*;

/// Imports tenants from an Excel file. `importTenantHistory` lists the imports that were made.
///
/// By the guide of the console, the file follows the template that the import page offers; its columns are not documented.
/// Nor is whether the tenants are there when the call resolves, what happens to a faulty row, and whether a tenant that exists
/// is imported again. After `network`, `timeout` or `bad_response` the import may have been made (`outcome: "unknown"`): look
/// with `importTenantHistory` before you try again.
///
/// @example
/// ```ts
/// await client.importTenant({ excelUrl: "/imports/tenants-2026.xls" });
/// const { data } = await client.importTenantHistory({ page: "1", limit: "10" });
/// console.log(data.totalCount, data.list[0]);
/// ```
// The guide: https://docs.authing.co/v2/multi-tenant-console/operation-tenant.html
// Each call starts an import, and no source says that tenants which exist are left out: a second one may double them all.
#[endpoint(POST "/api/v3/import-tenant", non_idempotent)]
fn import_tenant(input: ImportTenantDto) -> ImportTenantRespDto;

/// Input of `importTenant`.
#[dto]
pub struct ImportTenantDto {
    /// Address of the Excel file. The sources show a path, `/xx/xx.xls`; how a file gets there is not documented.
    #[shape(len = 1..)]
    pub excel_url: String,
}

/// Response of `importTenant`.
#[dto]
pub type ImportTenantRespDto = Resp<ImportTenantDataDto>;

/// Whether the service took the import.
#[dto]
pub struct ImportTenantDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
