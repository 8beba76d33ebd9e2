//! `GET /api/v3/get-email-provider`: reads which mail service delivers the e-mails to users.

use super::email_provider::EmailProviderRespDto;
use crate::api::prelude::*;

/// Reads which mail service of your own delivers the e-mails to users, with its settings.
///
/// The response holds the password or key of the account at the mail service (`senderPass`, `apikey`): keep it out of logs
/// and pages. What comes where no mail service was ever set is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getEmailProvider();
/// console.log(data.enabled ? `E-mails go out by ${data.type}.` : "E-mails go out by the service itself.");
/// ```
#[endpoint(GET "/api/v3/get-email-provider")]
fn get_email_provider() -> EmailProviderRespDto;
