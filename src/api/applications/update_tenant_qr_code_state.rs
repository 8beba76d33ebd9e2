//! `POST /api/v3/update-userpool-tenant-appqrcode-state`: turns the login by QR code to the console of tenants on or off.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Turns the login by QR code to the console of tenants on or off.
///
/// While it is off, administrators of tenants who log in by QR code alone are locked out.
///
/// @example
/// ```ts
/// await client.updateTenantQrCodeState({ enabled: true });
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-userpool-tenant-appqrcode-state", idempotent)]
fn update_tenant_qr_code_state(input: UpdateTenantAppqrcodeState) -> IsSuccessRespDto;

/// Input of `updateTenantQrCodeState`.
#[dto]
pub struct UpdateTenantAppqrcodeState {
    /// `true` turns the login by QR code on, `false` off.
    pub enabled: bool,
}
