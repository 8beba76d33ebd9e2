//! A field of a data model, as calls resolve to it.

use super::relation_optional_range::RelationOptionalRange;
use crate::api::prelude::*;

/// Response of a call that resolves to one field of a data model.
#[dto]
pub type FunctionModelFieldResDto = Resp<FunctionModelFieldDto>;

/// A field of a data model, which each row has a value of. Any field may be missing. `forLogin` and `fuzzySearch`, which
/// `createField` takes, are not declared here.
#[dto]
pub struct FunctionModelFieldDto {
    /// Id assigned by the service. Other calls take it as `fieldId`.
    pub id: String,
    /// Id of the data model that has the field.
    pub model_id: String,
    /// Name shown to people.
    pub name: String,
    /// Key of the values in a row.
    pub key: String,
    /// Type of the values, as a number, though `createField` takes a name: 1 `Text`, 2 `Textarea`, 3 `Number`, 4 `Boolean`,
    /// 5 `Date`, 6 `Enum`, 7 `Relation`, 8 `ReverseRelation`. The number of `Array` is not documented.
    #[shape(name = "type")]
    pub kind: i32,
    /// Whether the console's list of rows shows the field.
    pub show: bool,
    /// Whether the value can be edited.
    pub editable: bool,
    /// Hint for people who fill in the field.
    pub help: String,
    /// Value of a new row. A text by the sources; an earlier official client also has numbers and booleans.
    pub default: Json,
    /// Whether each row must have a value.
    pub require: bool,
    /// Whether no two rows may have the same value.
    pub unique: bool,
    /// Greatest number of characters of a text.
    pub max_length: i32,
    /// Greatest value of a `Number`, last date of a `Date`. The unit of a date is not documented.
    pub max: i64,
    /// Least value of a `Number`, first date of a `Date`. The unit of a date is not documented.
    pub min: i64,
    /// Regular expression that a text must match.
    pub regexp: String,
    /// How the console shows the value: a number that `createField` explains.
    pub format: i32,
    /// What can be chosen, of an `Enum`. The sources declare a number; an earlier official client has a list of options.
    pub drop_down: Either<i32, Vec<DropDownItemDto>>,
    /// Data model whose rows a `Relation` relates to, as `createField` took it.
    pub relation_type: String,
    /// Whether a row may be related to several rows.
    pub relation_multiple: bool,
    /// Key of the field whose value stands for a related row.
    pub relation_show_key: String,
    /// Conditions on the rows that can be related.
    pub relation_optional_range: RelationOptionalRange,
    /// Whether users see the field in their personal center; only fields of users have a use for it.
    pub user_visible: bool,
}

/// Something that can be chosen for a field of the type `Enum`.
#[dto]
pub struct DropDownItemDto {
    /// Id of the option, presumably the value that a row then has.
    #[shape(len = 1..)]
    pub key: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub label: String,
}
