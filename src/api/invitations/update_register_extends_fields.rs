//! `POST /api/v3/update-invitation-policy-extends-fields`: adds, changes, removes or sorts fields that invitees fill in.

use super::app_validate_rule::AppValidateRuleDto;
use super::extends_field::{ExtendsFieldInputType, ExtendsFieldType, GetExtendsFieldsRespDto};
use crate::api::custom_fields::custom_field::CustomFieldI18n;
use crate::api::prelude::*;

/// Adds, changes or removes one of the fields that the invitees of a policy fill in, or sorts them, and resolves to fields:
/// presumably all of the policy.
///
/// `extendsField` is required for each `action`, to remove and to sort too. A field that was read goes back without its
/// `source`, and with a `label`, which some built-in fields lack. After `network`, `timeout` or `bad_response` it may have
/// happened (`outcome: "unknown"`): check with `listRegisterExtendsFields`.
///
/// @example
/// ```ts
/// const { data } = await client.listRegisterExtendsFields({ policyId });
/// const phone = data.extendsFields?.find(({ name }) => name === "phone");
/// if (phone) {
///   const { source, ...extendsField } = phone;
///   await client.updateRegisterExtendsFields({
///     policyId,
///     action: "update",
///     extendsField: { ...extendsField, label: phone.label || "Phone", required: true },
///   });
/// }
/// ```
// A second `add` may add the field once more, and a second `delete` may find none: it is never repeated blindly.
#[endpoint(POST "/api/v3/update-invitation-policy-extends-fields", non_idempotent)]
fn update_register_extends_fields(input: PolicyExtendsFieldsDto) -> GetExtendsFieldsRespDto;

/// Input of `updateRegisterExtendsFields`.
#[dto]
pub struct PolicyExtendsFieldsDto {
    /// The field to add, change or remove: its whole definition. What it means for `reorder` is not documented.
    pub extends_field: UpdateExtendsFieldDto,
    /// What to do. Others than the known values pass.
    #[shape(len = 1..)]
    pub action: Open<ExtendsFieldAction>,
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// The new order of the fields, for `reorder`. Whether by id or by name is not documented.
    pub new_order: Option<Vec<String>>,
}

/// What to do with the fields that invitees fill in.
#[dto(rename_all = "camelCase")]
pub enum ExtendsFieldAction {
    /// Adds the field to those of the policy.
    Add,
    /// Changes the field.
    Update,
    /// Removes the field from those of the policy.
    Delete,
    /// Sorts the fields as `newOrder` says.
    Reorder,
}

/// The definition of a field that invitees fill in when they join.
#[dto]
pub struct UpdateExtendsFieldDto {
    /// Whether it is a built-in field of users or a custom field. Others than the known values pass: the text of `id` names a
    /// type `metadata` too.
    #[shape(name = "type", len = 1..)]
    pub kind: Open<ExtendsFieldType>,
    /// Id of the field. The sources declare it required, and describe it as required for the types `user` and `metadata`.
    #[shape(len = 1..)]
    pub id: Option<String>,
    /// Name of the field among the data of a user, such as `phone`.
    #[shape(len = 1..)]
    pub name: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub label: String,
    /// Whether invitees see the field.
    pub show: bool,
    /// Whether invitees may replace a value that is there already.
    pub allow_rewrite: bool,
    /// What is entered.
    pub input_type: ExtendsFieldInputType,
    /// Whether invitees have to fill it in.
    pub required: Option<bool>,
    /// How the page checks what is entered. The sources declare one rule; a sample of the service's page for invitees has a
    /// list. What `listRegisterExtendsFields` returns is the safest form.
    pub validate_rules: Option<OneOrMany<AppValidateRuleDto>>,
    /// Translations of `label`.
    pub i18n: Option<CustomFieldI18n>,
}
