//! How the value that an invitee enters in a field is checked.

use super::err_msg_i18n::ErrMsgI18nDto;
use crate::api::prelude::*;

/// How the value that an invitee enters in a field is checked.
#[dto]
pub struct AppValidateRuleDto {
    /// What the value must be.
    #[shape(name = "type")]
    pub kind: AppValidateRuleType,
    /// By its description, the regular expression, for `type: "regExp"`; by its declaration, one of the words of `type`. A sample
    /// of the service's page for invitees has an empty text with other types.
    pub content: Open<AppValidateRuleType>,
    /// Text shown when the value does not pass.
    pub error_message: Option<String>,
    /// Translation of `errorMessage`.
    pub i18n: Option<ErrMsgI18nDto>,
}

/// What a value that an invitee enters must be.
#[dto(rename_all = "camelCase")]
pub enum AppValidateRuleType {
    /// Anything: the value is not checked.
    #[shape(name = "None")]
    None,
    /// A text that matches the regular expression in `content`.
    RegExp,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A number.
    IsNumber,
}
