//! Lists of custom fields, in the order of their creation.

use rusqlite::{Connection, Result, named_params};

use super::field::CustomField;
use crate::store::keywords::lower;
use crate::store::page_range::PageRange;
use crate::store::subjects::TargetType;

/// Which fields a list has.
#[derive(Debug, Clone)]
pub struct Filter {
    /// The fields of such targets.
    pub target: TargetType,
    /// Either the built-in ones or the others.
    pub is_built_in: bool,
    /// Only those with values of this type, by its name. No field has values of a type that does not exist.
    pub data_type: Option<&'static str>,
    /// Only those that users see, or do not see.
    pub user_visible: Option<bool>,
    /// Only those that the console shows, or does not show.
    pub admin_visible: Option<bool>,
    /// Only those whose key, label or a translation of it contains the text. ASCII letters match case-insensitively.
    pub keyword: Option<String>,
    /// The locale of the translations that are searched. `None` searches all.
    pub lang: Option<String>,
}

/// How many fields match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: u32,
    /// Those that users see.
    pub user_visible: u32,
    /// Those that the console shows.
    pub admin_visible: u32,
}

const WHERE: &str = "WHERE target_type = :target AND is_built_in = :is_built_in
    AND ifnull(data_type = :data_type, 1) AND ifnull(visible_in_user_center = :user_visible, 1)
    AND ifnull(visible_in_admin_console = :admin_visible, 1)
    AND (:keyword IS NULL OR instr(lower(key), :keyword) > 0 OR instr(lower(label), :keyword) > 0
         OR EXISTS (SELECT 1 FROM json_each(custom_fields.i18n, '$.label') t
                    WHERE ifnull(t.key = :lang, 1) AND instr(lower(t.value ->> 'value'), :keyword) > 0))";

/// Counts the fields that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<Counts> {
    let sql = format!(
        "SELECT count(*), count(*) FILTER (WHERE visible_in_user_center),
             count(*) FILTER (WHERE visible_in_admin_console) FROM custom_fields {WHERE}"
    );
    db.prepare_cached(&sql)?.query_row(
        named_params! {
            ":target": filter.target, ":is_built_in": filter.is_built_in, ":data_type": filter.data_type,
            ":user_visible": filter.user_visible, ":admin_visible": filter.admin_visible,
            ":keyword": filter.text(), ":lang": filter.lang,
        },
        |row| Ok(Counts { all: row.get(0)?, user_visible: row.get(1)?, admin_visible: row.get(2)? }),
    )
}

/// Returns the fields that match: all, or one page. The oldest is first.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &Filter, range: Option<PageRange>) -> Result<Vec<CustomField>> {
    let (limit, offset) = PageRange::sql_bounds(range);
    let sql = format!("SELECT * FROM custom_fields {WHERE} ORDER BY rowid LIMIT :limit OFFSET :offset");
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {
                ":target": filter.target, ":is_built_in": filter.is_built_in, ":data_type": filter.data_type,
                ":user_visible": filter.user_visible, ":admin_visible": filter.admin_visible,
                ":keyword": filter.text(), ":lang": filter.lang, ":limit": limit, ":offset": offset,
            },
            CustomField::from_row,
        )?
        .collect()
}

impl Filter {
    fn text(&self) -> Option<String> {
        lower(self.keyword.as_deref())
    }
}
