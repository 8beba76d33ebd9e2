//! A file that the service stores, with its address.

use crate::api::prelude::*;

/// Response of a call that resolves to the address of a file.
#[dto]
pub type GetImportExportTemplateRespDto = Resp<ImportExportTemplateRespDto>;

/// Where the service stores a file. Whether its address needs credentials, and how long it works, is not documented.
#[dto]
pub struct ImportExportTemplateRespDto {
    /// Path of the file in the service's storage.
    pub key: String,
    /// Address to download the file from.
    pub url: String,
}
