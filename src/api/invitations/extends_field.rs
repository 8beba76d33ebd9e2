//! A field that invitees fill in when they join.

use super::app_validate_rule::AppValidateRuleDto;
use crate::api::custom_fields::custom_field::CustomFieldI18n;
use crate::api::prelude::*;

/// Response of a call that resolves to the fields that invitees fill in.
#[dto]
pub type GetExtendsFieldsRespDto = Resp<GetExtendsFieldsDto>;

/// The fields that the invitees of a policy fill in.
#[dto]
pub struct GetExtendsFieldsDto {
    /// The fields, presumably in the order in which invitees see them. May be missing.
    pub extends_fields: Option<Vec<ExtendsFieldDto>>,
}

/// A field that invitees fill in when they join. Any field may be missing: a sample of the service's page for invitees has
/// built-in fields without `id` and `label`.
#[dto]
pub struct ExtendsFieldDto {
    /// Whether it is a built-in field of users or a custom field. Other values may appear: the text of `id` names a type
    /// `metadata` too.
    #[shape(name = "type")]
    pub kind: Open<ExtendsFieldType>,
    /// Id of the field; custom fields have one.
    pub id: String,
    /// Name of the field among the data of a user, such as `phone`.
    pub name: String,
    /// Name shown to people.
    pub label: String,
    /// Whether invitees see the field.
    pub show: bool,
    /// Whether invitees may replace a value that is there already.
    pub allow_rewrite: bool,
    /// What is entered.
    pub input_type: ExtendsFieldInputType,
    /// Whether invitees have to fill it in. Some sources do not know it.
    pub required: Option<bool>,
    /// How the page checks what is entered. The sources declare one rule; a sample of the service's page for invitees has a
    /// list.
    pub validate_rules: Option<OneOrMany<AppValidateRuleDto>>,
    /// Who put it among the fields of the policy.
    pub source: ExtendsFieldSource,
    /// Translations of `label`.
    pub i18n: Option<CustomFieldI18n>,
}

/// Where a field that invitees fill in comes from.
#[dto(rename_all = "camelCase")]
pub enum ExtendsFieldType {
    /// Custom field of users, which the user pool defines.
    User,
    /// Field that each user has, such as the phone number.
    Internal,
}

/// Who put a field among those that invitees fill in. The sources do not explain the words.
#[dto(rename_all = "snake_case")]
pub enum ExtendsFieldSource {
    /// There from the start.
    Preset,
    /// Added by hand.
    ManualAdd,
}

/// What is entered in a field that invitees fill in. The sources explain five of the words: `number`, `datetime`, `select`,
/// `boolean` and `string`.
#[dto(rename_all = "camelCase")]
pub enum ExtendsFieldInputType {
    /// Image.
    Image,
    /// Number. The sources say "array", presumably by a slip.
    Number,
    /// Date.
    Date,
    /// Date and time, in another spelling than `datetime`.
    DateTime,
    /// Date. By its name with a time.
    Datetime,
    /// One of given values.
    Select,
    /// One of given values, from a list that opens.
    Dropdown,
    /// Yes or no.
    Boolean,
    /// Text.
    String,
    /// Text. How it differs from `string` is not documented.
    Text,
    /// Gender.
    Gender,
    /// Country.
    Country,
    /// Login name.
    Username,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
}
