//! Agreements that users accept when they log in or sign up.

use super::login_page_language::LoginPageLanguage;
use crate::api::prelude::*;

/// An agreement that the login page shows, as the service returns it. Any field may be missing.
#[dto]
pub struct ApplicationAgreementDto {
    /// Pages that show it: one or both.
    pub display_at: Vec<AgreementPage>,
    /// Whether users must tick it. Absent means `true`.
    pub is_required: bool,
    /// Language of the page on which it is shown.
    pub lang: LoginPageLanguage,
    /// Text that is shown, such as "I have read and accept the privacy policy". The documentation repeats the words for `lang`
    /// here; its example is such a text.
    pub content: String,
}

/// A page that shows an agreement.
#[dto]
pub enum AgreementPage {
    /// The page to log in.
    LoginPage,
    /// The page to sign up.
    RegisterPage,
}
