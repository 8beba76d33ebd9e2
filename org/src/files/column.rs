//! The meaning of a column, and how headers are compared.

use super::key::Key;

/// What a column means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Id of a department in the files.
    Id,
    /// Id of a department in the service.
    DepartmentId,
    /// Id of the department above.
    Parent,
    /// Name of a department.
    Name,
    /// Code of a department.
    Code,
    /// Description of a department.
    Description,
    /// Leaders of a department.
    Leaders,
    /// Former ids of a department.
    Previously,
    /// Whether a department is virtual.
    Virtual,
    /// A custom field of a department.
    Custom(String),
    /// All custom fields of a department as one object; in JSON only.
    CustomObject,
    /// A key of a person.
    Key(Key),
    /// Name of a person.
    PersonName,
    /// Departments of a person, by id.
    Departments,
    /// Main department of a person.
    Main,
    /// Departments of a person, by path.
    Path,
    /// Whether a person may not log in.
    Disabled,
    /// A field of `createUser`, by its name in the API.
    Field(&'static str),
    /// A column that is known and has nothing to become.
    Dropped,
    /// Passwords are dropped unread.
    Password,
}

/// A header as it is compared: lower case, without blanks, underscores and the `*` of required columns, and without what follows in brackets.
pub(super) fn normalized(header: &str) -> String {
    let end = header.find(['(', '（']).filter(|start| *start > 0).unwrap_or(header.len());
    header
        .get(..end)
        .unwrap_or(header)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '_' | '*' | '\u{feff}'))
        .flat_map(char::to_lowercase)
        .collect()
}
