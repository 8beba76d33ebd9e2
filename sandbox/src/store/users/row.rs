//! The table of users.

use std::sync::LazyLock;

use rusqlite::{Connection, OptionalExtension, Result, Row, ToSql};

use super::texts::{TEXTS, Texts};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::store::column::column;

/// A user.
#[derive(Debug, Clone)]
pub struct User {
    /// 24 hex digits.
    pub id: String,
    /// When the user was created.
    pub created_at: Timestamp,
    /// When the user was last changed.
    pub updated_at: Timestamp,
    /// State of the account.
    pub status: String,
    /// When the status last changed.
    pub status_changed_at: Timestamp,
    /// `M`, `F` or `U`.
    pub gender: String,
    /// Whether the e-mail address is verified.
    pub email_verified: bool,
    /// Whether the phone number is verified.
    pub phone_verified: bool,
    /// When a password was last set.
    pub password_set_at: Option<Timestamp>,
    /// Whether the user must set a new password at the next login.
    pub reset_password: bool,
    /// Values of custom fields.
    pub custom_data: Object,
    /// Values of metadata fields.
    pub metadata: Object,
    /// The text fields.
    pub texts: Texts,
}

const OTHERS: [&str; 12] = [
    "id",
    "created_at",
    "updated_at",
    "status",
    "status_changed_at",
    "gender",
    "email_verified",
    "phone_verified",
    "password_set_at",
    "reset_password",
    "custom_data",
    "metadata",
];

static COLUMNS: LazyLock<[String; 29]> = LazyLock::new(|| TEXTS.map(column));

fn columns() -> Vec<&'static str> {
    OTHERS.into_iter().chain(COLUMNS.iter().map(String::as_str)).collect()
}

/// With the columns in a known place: to find each of 41 by its name takes longer than to read the row.
static GET: LazyLock<String> =
    LazyLock::new(|| format!("SELECT {} FROM users WHERE id = ?", columns().join(", ")));

static PUT: LazyLock<String> = LazyLock::new(|| {
    let columns = columns();
    let changes: Vec<String> = columns.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "INSERT INTO users ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}",
        columns.join(", "),
        vec!["?"; columns.len()].join(", "),
        changes.join(", ")
    )
});

/// Inserts or updates a user.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, user: &User) -> Result<()> {
    let texts = TEXTS.map(|name| user.texts.get(name));
    let mut values: Vec<&dyn ToSql> = vec![
        &user.id,
        &user.created_at,
        &user.updated_at,
        &user.status,
        &user.status_changed_at,
        &user.gender,
        &user.email_verified,
        &user.phone_verified,
        &user.password_set_at,
        &user.reset_password,
        &user.custom_data,
        &user.metadata,
    ];
    values.extend(texts.iter().map(|text| text as &dyn ToSql));
    db.prepare_cached(&PUT)?.execute(values.as_slice())?;
    Ok(())
}

/// Returns the user with this id.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, id: &str) -> Result<Option<User>> {
    db.prepare_cached(&GET)?.query_row([id], User::from_row).optional()
}

impl User {
    /// Reads a row of `GET`.
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let mut texts = Texts::default();
        for (place, name) in (OTHERS.len()..).zip(TEXTS) {
            if let Some(text) = row.get::<_, Option<String>>(place)? {
                texts.set(name, text);
            }
        }
        Ok(User {
            id: row.get(0)?,
            created_at: row.get(1)?,
            updated_at: row.get(2)?,
            status: row.get(3)?,
            status_changed_at: row.get(4)?,
            gender: row.get(5)?,
            email_verified: row.get(6)?,
            phone_verified: row.get(7)?,
            password_set_at: row.get(8)?,
            reset_password: row.get(9)?,
            custom_data: row.get(10)?,
            metadata: row.get(11)?,
            texts,
        })
    }
}
