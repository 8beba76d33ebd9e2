//! `POST /api/v3/metadata/update-field`: changes a field of a data model.

use super::function_model_field::{DropDownItemDto, FunctionModelFieldResDto};
use super::relation_optional_range::RelationOptionalRange;
use crate::api::prelude::*;

/// Changes a field of a data model and resolves to it as stored. Its key and its type stay.
///
/// The sources of today call all of the input required. The test of an earlier official client gives nothing but the name,
/// and a third party's client updates no field, lest it reset what it does not give. Whether what is left out stays as it is
/// stored is not documented: give back all that `listField` returned and that the type of the field has, without `null`. Of
/// a field of users, also give `forLogin`, which no source of today declares in a response: without it, users might lose a
/// way to log in. Then compare the response with what `listField` returned before.
///
/// @example
/// ```ts
/// const { data: fields } = await client.listField({ modelId, from: "hr-scripts" });
/// const field = fields.find(({ key }) => key === "serialNumber");
/// if (field) {
///   const { id, show, editable, require, unique, format, help, regexp, maxLength } = field;
///   const { data } = await client.updateField({
///     modelId, id, name: "Serial no.", show, editable, require, unique, format,
///     help: help ?? undefined,
///     default: field.default ?? undefined,
///     regexp: regexp ?? undefined,
///     maxLength: maxLength ?? undefined,
///     userVisible: false, // Of a table of one's own, this and the next have no use.
///     forLogin: false,
///     fuzzySearch: true,
///   });
///   console.log({ before: field, after: data });
/// }
/// ```
// It writes absolute values to the field of an id, which stays: twice is the same as once.
#[endpoint(POST "/api/v3/metadata/update-field", idempotent)]
fn update_field(input: UpdateFunctionModelFieldDto) -> FunctionModelFieldResDto;

/// Input of `updateField`.
#[dto]
pub struct UpdateFunctionModelFieldDto {
    /// Whether users see the field in their personal center, for fields of users only. The sources give a default, `false`.
    pub user_visible: Option<bool>,
    /// `Relation` only: conditions on the rows that can be related.
    pub relation_optional_range: Option<RelationOptionalRange>,
    /// `Relation` only: key of the field whose value stands for a related row. The guide advises one without equal values.
    pub relation_show_key: Option<String>,
    /// Whether users can log in with the value, for fields of users only. The sources give a default, `false`, and declare
    /// no response that has the present one.
    pub for_login: Option<bool>,
    /// Whether `keywords` find a part of the value; texts only. The sources give a default, `false`; of responses, only an
    /// earlier official client declares it.
    pub fuzzy_search: Option<bool>,
    /// `Enum` only: what can be chosen. The sources declare texts, without saying whether these are keys or names; an earlier
    /// official client has options as `createField` takes them. What becomes of rows that have an option which is left
    /// out is not documented.
    pub drop_down: Option<Vec<Either<String, DropDownItemDto>>>,
    /// How the console shows the value: a number that `createField` explains.
    pub format: i64,
    /// Texts only: regular expression that the value must match.
    pub regexp: Option<String>,
    /// `Number`: least value. `Date`: first date, whose unit is not documented.
    pub min: Option<i64>,
    /// `Number`: greatest value. `Date`: last date, whose unit is not documented.
    pub max: Option<i64>,
    /// Texts only: greatest number of characters.
    pub max_length: Option<i64>,
    /// Whether no two rows may have the same value. What becomes of rows that already do is not documented.
    pub unique: bool,
    /// Whether each row must have a value. What becomes of rows that have none yet is not documented.
    pub require: bool,
    /// Value of a new row that is given none, as `createField` takes it.
    pub default: Option<Json>,
    /// Hint for people who fill in the field. The console shows it at an icon beside the field.
    pub help: Option<String>,
    /// Whether the value can be edited.
    pub editable: bool,
    /// Whether the console's list of rows shows the field.
    pub show: bool,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the data model that has the field.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the field to change, from `listField`.
    #[shape(len = 1..)]
    pub id: String,
}
