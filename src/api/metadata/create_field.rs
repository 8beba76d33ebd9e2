//! `POST /api/v3/metadata/create-field`: adds a field to a data model.

use super::condition::Condition;
use super::function_model_field::{DropDownItemDto, FunctionModelFieldResDto};
use crate::api::prelude::*;

/// Adds a field to a data model and resolves to it as stored.
///
/// The sources of today call all of the input required, also what only other types of field have. An earlier official client
/// and its test leave that out: do so too, since the service might take a `maxLength` of 0 or a made-up rule at its word.
/// Whether it accepts that still is not established. A third party's client of 2026 gives all of it, empty or 0; no run of
/// it is known.
///
/// By the guide, a field of the type `Relation` also adds a field to the data model that it relates to, not shown at first:
/// once both are shown, both have the same relations, each from its side. How a key that is in use is refused is not
/// documented. After `network`, `timeout` or `bad_response` the field may exist (`outcome: "unknown"`): look for its key
/// with `listField` before you try again.
///
/// @example
/// ```ts
/// const { data: field } = await client.createField({
///   modelId,
///   key: "serialNumber",
///   name: "Serial number",
///   type: "Text",
///   show: true,
///   editable: true,
///   require: true,
///   unique: true,
///   maxLength: 50,
///   format: 0,
/// });
/// console.log(field.id);
/// ```
// The id comes from the service. What a second field of the same key does, and a second field on the side of a relation, is
// not documented: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/create-field", non_idempotent)]
fn create_field(input: CreateFunctionModelFieldDto) -> FunctionModelFieldResDto;

/// Input of `createField`.
// The earlier official client requires what is required here. The third party's client also gives `accept`, `size`,
// `userEditable`, `showTenant` and `cooperatorEditable`, which no official client knows.
#[dto]
pub struct CreateFunctionModelFieldDto {
    /// Whether users see the field in their personal center, for fields of users only. Default: `false`.
    pub user_visible: Option<bool>,
    /// `Relation` only: condition on the rows that can be related. Without it, all can be, as in the console.
    pub relation_optional_range: Option<Condition>,
    /// `Relation` only: key of the field whose value stands for a related row. The guide advises one without equal values.
    pub relation_show_key: Option<String>,
    /// `Relation` only: whether a row may be related to several rows. Default: `false`.
    pub relation_multiple: Option<bool>,
    /// `Relation` only: data model whose rows can be related. An earlier official client says its id; its test gives `user`
    /// for the users.
    pub relation_type: Option<String>,
    /// Whether users can log in with the value, for fields of users only. Default: `false`.
    pub for_login: Option<bool>,
    /// Whether `keywords` find a part of the value; texts only. Default: `false`.
    pub fuzzy_search: Option<bool>,
    /// `Enum` only: what can be chosen. The sources declare one option; an earlier official client has a list, which several
    /// options need.
    pub drop_down: Option<OneOrMany<DropDownItemDto>>,
    /// How the console shows the value. 0: as it is. Numbers: 31 to 34 with one to four decimals, 35 with thousands
    /// separators, 36 with both, 37 in percent, 38 in percent with decimals. Dates: 50 `YYYY/MM/DD HH:mm:ss`,
    /// 51 `YYYY/MM/DD`, 52 `YYYY/MM/DD HH:mm`, 53 `YYYY-MM-DD`, 54 `YYYY-MM-DD HH:mm`, 55 `MM-DD`, 56 `MM/DD/YYYY`,
    /// 57 `DD/MM/YYYY`.
    pub format: i64,
    /// Texts only: regular expression that the value must match.
    pub regexp: Option<String>,
    /// `Number`: least value. `Date`: first date, whose unit is not documented.
    pub min: Option<i64>,
    /// `Number`: greatest value. `Date`: last date, whose unit is not documented.
    pub max: Option<i64>,
    /// Texts only: greatest number of characters.
    pub max_length: Option<i64>,
    /// Whether no two rows may have the same value.
    pub unique: bool,
    /// Whether each row must have a value. What becomes of rows that have none yet is not documented.
    pub require: bool,
    /// Value of a new row that is given none. The sources declare an object or any value; an earlier official client
    /// has a text, a number or a boolean.
    pub default: Option<Json>,
    /// Hint for people who fill in the field. The console shows it at an icon beside the field.
    pub help: Option<String>,
    /// Whether the value can be edited.
    pub editable: bool,
    /// Whether the console's list of rows shows the field.
    pub show: bool,
    /// Type of the values. No call changes it later. Responses have a number in its place.
    #[shape(name = "type")]
    pub kind: FunctionModelFieldType,
    /// Key of the values in a row, such as `serialNumber`. No call changes it later. Which characters are allowed is not
    /// documented.
    #[shape(len = 1..)]
    pub key: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Id of the data model that gets the field.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Type of the values of a field. Responses have the number in place of the name.
#[dto]
pub enum FunctionModelFieldType {
    /// Text of one line. Number 1.
    Text,
    /// Text of several lines. Number 2.
    Textarea,
    /// Number. Number 3.
    Number,
    /// `true` or `false`. Number 4.
    Boolean,
    /// Date. Number 5.
    Date,
    /// One of the options in `dropDown`. Number 6.
    Enum,
    /// Relation to rows of another data model. Number 7.
    Relation,
    /// Other side of a `Relation`: the rows that are related to this one. Number 8.
    ReverseRelation,
    /// List of values. The sources do not explain it, and give it no number.
    Array,
}
