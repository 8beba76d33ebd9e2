//! `POST /api/v3/check-domain-available`: checks whether a domain is free for an application.

use crate::api::prelude::*;

/// Checks whether a domain is free: for a new application, or as the new domain of one.
///
/// It reserves nothing: another one may take the domain before you do.
///
/// @example
/// ```ts
/// const { data } = await client.checkDomainAvailable({ domain: "steamory-shop" });
/// if (!data.available) console.log("Choose another domain");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-domain-available", safe)]
fn check_domain_available(input: CheckDomainAvailable) -> CheckDomainAvailableSecretRespDto;

/// Input of `checkDomainAvailable`.
#[dto]
pub struct CheckDomainAvailable {
    /// Domain to check. The documentation's example, `domain-a`, is the first part alone, without the service's own domain.
    /// Not empty.
    #[shape(len = 1..)]
    pub domain: String,
}

/// Response of `checkDomainAvailable`.
#[dto]
pub type CheckDomainAvailableSecretRespDto = Resp<CheckDomainAvailableDataDto>;

/// Whether a domain is free. The field may be missing.
#[dto]
pub struct CheckDomainAvailableDataDto {
    /// `true`: the domain can be used. `false`: it cannot; why is not documented.
    pub available: bool,
}
