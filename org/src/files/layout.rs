//! Which layout a table has.

use tsify::Tsify;

use crate::json::Json;

use super::column::{Column, normalized};
use super::fields::USER_FIELDS;
use super::headers::{DEPARTMENT_HEADERS, PEOPLE_HEADERS, VENDOR_HEADERS, WECOM_DEPARTMENT_HEADERS};
use super::key::Key;

/// A layout of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Layout {
    /// Ours: one row a department.
    Departments,
    /// Ours: one row a person.
    People,
    /// The vendor's import template: one row a person, departments as paths.
    VendorTemplate,
    /// WeCom's list of departments.
    WecomDepartments,
}

/// With equal scores the first one wins.
const ALL: [Layout; 4] =
    [Layout::Departments, Layout::People, Layout::WecomDepartments, Layout::VendorTemplate];

const ID: &[Column] = &[Column::Id];
const NAME: &[Column] = &[Column::Name];
const PARENT: &[Column] = &[Column::Parent];
const KEYS: &[Column] = &[
    Column::Key(Key::UserId),
    Column::Key(Key::Username),
    Column::Key(Key::Email),
    Column::Key(Key::Phone),
    Column::Key(Key::ExternalId),
];

impl Layout {
    /// The layout that knows most of the headers. At least two must be known, or all.
    /// `departments` says whether rows are known to be departments, or people.
    pub(super) fn recognize(headers: &[String], departments: Option<bool>) -> Option<Self> {
        let mut best: Option<(usize, Self)> = None;
        let fitting = |layout: &Layout| departments.is_none_or(|wanted| layout.has_departments() == wanted);
        for layout in ALL.into_iter().filter(fitting) {
            let known = layout.known_headers();
            let score =
                headers.iter().filter(|header| layout.column(&known, header, false).is_some()).count();
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, layout));
            }
        }
        best.filter(|(score, _)| *score >= headers.len().min(2) && *score > 0).map(|(_, layout)| layout)
    }

    /// Whether a row is a department.
    pub(super) const fn has_departments(self) -> bool {
        matches!(self, Self::Departments | Self::WecomDepartments)
    }

    const fn headers(self) -> &'static [(Column, &'static [&'static str])] {
        match self {
            Self::Departments => DEPARTMENT_HEADERS,
            Self::People => PEOPLE_HEADERS,
            Self::VendorTemplate => VENDOR_HEADERS,
            Self::WecomDepartments => WECOM_DEPARTMENT_HEADERS,
        }
    }

    /// Each name that is known: as compared, its meaning, and as written.
    pub(super) fn known_headers(self) -> Vec<(String, Column, &'static str)> {
        let mut known = Vec::new();
        for (column, names) in self.headers() {
            known.extend(names.iter().map(|name| (normalized(name), column.clone(), *name)));
        }
        if self == Self::People {
            for field in USER_FIELDS {
                for name in [field.name, field.chinese] {
                    known.push((normalized(name), Column::Field(field.name), name));
                }
            }
        }
        known
    }

    /// What a header means. `custom` as one object is there in JSON only.
    pub(super) fn column(
        self,
        known: &[(String, Column, &'static str)],
        header: &str,
        json: bool,
    ) -> Option<Column> {
        if self == Self::Departments {
            if json && header == "custom" {
                return Some(Column::CustomObject);
            }
            if let Some((prefix, field)) = header.trim().split_once('.')
                && (prefix.eq_ignore_ascii_case("custom") || prefix == "自定义")
                && !field.is_empty()
            {
                return Some(Column::Custom(field.to_owned()));
            }
        }
        let header = normalized(header);
        known.iter().find(|(name, ..)| *name == header).map(|(_, column, _)| column.clone())
    }

    /// The columns that must be there, one of each group. In JSON a top department needs no parent.
    pub(super) const fn required(self, json: bool) -> &'static [&'static [Column]] {
        match self {
            Self::Departments if json => &[ID, NAME],
            Self::Departments | Self::WecomDepartments => &[ID, PARENT, NAME],
            Self::People => &[KEYS],
            Self::VendorTemplate => &[KEYS, &[Column::Path]],
        }
    }

    pub(super) fn usual_name(self, column: &Column) -> Option<&'static str> {
        self.headers().iter().find(|(known, _)| known == column).and_then(|(_, names)| names.first().copied())
    }
}
