//! Applications.

use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::json::TextList;
use super::keywords::lower;
use super::page_range::PageRange;
use crate::clock::Timestamp;
use crate::json::Object;

/// An application.
#[derive(Debug, Clone)]
pub struct Application {
    /// 24 hex digits.
    pub id: String,
    /// Unique: part of the host name of its sign-in page.
    pub identifier: String,
    /// The display name.
    pub name: String,
    /// The address of a picture.
    pub logo: String,
    /// Free text.
    pub description: Option<String>,
    /// `web`, `spa`, `native` and others.
    pub kind: String,
    /// What an integrated application is made from.
    pub template: Option<String>,
    /// Whether it is integrated. The others are self-built.
    pub is_integrated: bool,
    /// `oidc`, `saml` and others.
    pub default_protocol: String,
    /// Where a sign-in may lead to.
    pub redirect_uris: Vec<String>,
    /// Where a sign-out may lead to.
    pub logout_redirect_uris: Vec<String>,
    /// Where a sign-in starts.
    pub init_login_uri: String,
    /// Since when the application takes part in single sign-on, if it does.
    pub sso_enabled_at: Option<Timestamp>,
    /// `ALLOW_ALL`, or `DENY_ALL` if users need a grant.
    pub default_login_strategy: String,
    /// The other fields of an `ApplicationDto`.
    pub settings: Object,
}

/// Which applications a list has.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only integrated ones, or only self-built ones.
    pub is_integrated: Option<bool>,
    /// Only those that take part in single sign-on.
    pub sso_only: bool,
    /// Only those whose name, identifier or id contains the text. ASCII letters match case-insensitively.
    pub keywords: Option<String>,
}

const WHERE: &str = "WHERE ifnull(is_integrated = :is_integrated, 1)
    AND (NOT :sso_only OR sso_enabled_at IS NOT NULL)
    AND (:text IS NULL OR instr(lower(name), :text) > 0 OR instr(lower(identifier), :text) > 0
         OR instr(id, :text) > 0)";

/// Returns the application with this id.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, id: &str) -> Result<Option<Application>> {
    db.prepare_cached("SELECT * FROM applications WHERE id = ?")?
        .query_row([id], Application::from_row)
        .optional()
}

/// Counts the applications that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM applications {WHERE}"))?.query_row(
        named_params! {
            ":is_integrated": filter.is_integrated, ":sso_only": filter.sso_only, ":text": filter.text(),
        },
        |row| row.get(0),
    )
}

/// Returns one page of the applications that match. The oldest is first.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &Filter, range: PageRange) -> Result<Vec<Application>> {
    let sql = format!("SELECT * FROM applications {WHERE} ORDER BY rowid LIMIT :limit OFFSET :offset");
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {
                ":is_integrated": filter.is_integrated, ":sso_only": filter.sso_only,
                ":text": filter.text(), ":limit": range.limit, ":offset": range.sql_offset(),
            },
            Application::from_row,
        )?
        .collect()
}

/// Adds an application.
///
/// # Errors
/// A database error.
pub fn insert(db: &Connection, application: &Application) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO applications VALUES (:id, :identifier, :name, :logo, :description, :type, :template,
             :is_integrated, :default_protocol, :redirect_uris, :logout_redirect_uris, :init_login_uri,
             :sso_enabled_at, :default_login_strategy, :settings)",
    )?
    .execute(named_params! {
        ":id": application.id,
        ":identifier": application.identifier,
        ":name": application.name,
        ":logo": application.logo,
        ":description": application.description,
        ":type": application.kind,
        ":template": application.template,
        ":is_integrated": application.is_integrated,
        ":default_protocol": application.default_protocol,
        ":redirect_uris": TextList(application.redirect_uris.clone()),
        ":logout_redirect_uris": TextList(application.logout_redirect_uris.clone()),
        ":init_login_uri": application.init_login_uri,
        ":sso_enabled_at": application.sso_enabled_at,
        ":default_login_strategy": application.default_login_strategy,
        ":settings": application.settings,
    })?;
    Ok(())
}

impl Filter {
    fn text(&self) -> Option<String> {
        lower(self.keywords.as_deref())
    }
}

impl Application {
    /// Reads the columns of the table.
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Application {
            id: row.get("id")?,
            identifier: row.get("identifier")?,
            name: row.get("name")?,
            logo: row.get("logo")?,
            description: row.get("description")?,
            kind: row.get("type")?,
            template: row.get("template")?,
            is_integrated: row.get("is_integrated")?,
            default_protocol: row.get("default_protocol")?,
            redirect_uris: row.get::<_, TextList>("redirect_uris")?.0,
            logout_redirect_uris: row.get::<_, TextList>("logout_redirect_uris")?.0,
            init_login_uri: row.get("init_login_uri")?,
            sso_enabled_at: row.get("sso_enabled_at")?,
            default_login_strategy: row.get("default_login_strategy")?,
            settings: row.get("settings")?,
        })
    }
}
