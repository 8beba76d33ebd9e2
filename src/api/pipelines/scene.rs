//! When the service runs a pipeline function.

use crate::api::prelude::*;

/// When the service runs a pipeline function: its scene.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PipelineScene {
    /// Before a user signs up: nothing is stored yet, and an error refuses the sign-up.
    PreRegister,
    /// After a user has signed up and is stored. By the vendor's guide a function must not end the sign-up here: what is stored
    /// and what the user sees would differ.
    PostRegister,
    /// Before a login is complete: an error refuses the login.
    PreAuthentication,
    /// After a login is complete and stored. By the vendor's guide a function must not end the login here: what is stored and
    /// what the user sees would differ.
    PostAuthentication,
    /// Before an OIDC ID token is issued, to which the function can add fields.
    PreOidcIdTokenIssued,
    /// Before an OIDC access token is issued, to which the function can add fields.
    PreOidcAccessTokenIssued,
    /// Before a user completes missing data.
    PreCompleteUserInfo,
    /// Before the second factor (MFA) is checked, by the name. Not documented.
    PreMfaVerify,
    /// After the second factor (MFA) is checked, by the name. Not documented.
    PostMfaVerify,
}
