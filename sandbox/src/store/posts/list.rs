//! Lists of posts, in the order of their creation.

use rusqlite::{Connection, Result, named_params};

use super::post::Post;
use crate::clock::Timestamp;
use crate::json::Json;
use crate::store::keywords::lower;
use crate::store::page_range::PageRange;

/// Which posts a list has.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those whose code or name contains the text. ASCII letters match case-insensitively.
    pub keywords: Option<String>,
    /// Only those with these codes.
    pub codes: Option<Vec<String>>,
    /// Only those created at this time or later.
    pub created_after: Option<Timestamp>,
    /// Only those created at this time or earlier.
    pub created_before: Option<Timestamp>,
    /// Only those changed at this time or later.
    pub updated_after: Option<Timestamp>,
    /// Only those changed at this time or earlier.
    pub updated_before: Option<Timestamp>,
}

/// How many users and departments have a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Users.
    pub users: u32,
    /// Departments.
    pub departments: u32,
}

const WHERE: &str = "WHERE (:text IS NULL OR instr(lower(code), :text) > 0 OR instr(lower(name), :text) > 0)
    AND (:codes IS NULL OR code IN (SELECT value FROM json_each(:codes)))
    AND ifnull(created_at >= :created_after, 1) AND ifnull(created_at <= :created_before, 1)
    AND ifnull(updated_at >= :updated_after, 1) AND ifnull(updated_at <= :updated_before, 1)";

/// Counts the posts that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM posts {WHERE}"))?.query_row(
        named_params! {
            ":text": filter.text(), ":codes": filter.codes(),
            ":created_after": filter.created_after, ":created_before": filter.created_before,
            ":updated_after": filter.updated_after, ":updated_before": filter.updated_before,
        },
        |row| row.get(0),
    )
}

/// Returns one page of the posts that match. The oldest is first.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &Filter, range: PageRange) -> Result<Vec<Post>> {
    let sql = format!("SELECT * FROM posts {WHERE} ORDER BY rowid LIMIT :limit OFFSET :offset");
    db.prepare_cached(&sql)?
        .query_map(
            named_params! {
                ":text": filter.text(), ":codes": filter.codes(),
                ":created_after": filter.created_after, ":created_before": filter.created_before,
                ":updated_after": filter.updated_after, ":updated_before": filter.updated_before,
                ":limit": range.limit, ":offset": range.sql_offset(),
            },
            Post::from_row,
        )?
        .collect()
}

/// Counts the users and departments of posts, in the order of the posts.
///
/// # Errors
/// A database error.
pub fn counts(db: &Connection, posts: &[Post]) -> Result<Vec<Counts>> {
    let ids: Vec<&str> = posts.iter().map(|post| post.id.as_str()).collect();
    db.prepare_cached(
        "WITH of_departments (post_id, number) AS MATERIALIZED (
             SELECT p.value, count(DISTINCT d.id) FROM departments d JOIN json_each(d.post_ids) p
             WHERE d.post_ids <> '[]' AND p.value IN (SELECT value FROM json_each(?1)) GROUP BY p.value
         )
         SELECT (SELECT count(*) FROM user_posts u WHERE u.post_id = i.value),
                ifnull((SELECT number FROM of_departments o WHERE o.post_id = i.value), 0)
         FROM json_each(?1) i ORDER BY i.key",
    )?
    .query_map([Json::from(ids).stringify()], |row| {
        Ok(Counts { users: row.get(0)?, departments: row.get(1)? })
    })?
    .collect()
}

impl Filter {
    fn text(&self) -> Option<String> {
        lower(self.keywords.as_deref())
    }

    fn codes(&self) -> Option<String> {
        self.codes.as_ref().map(|codes| Json::from(codes.clone()).stringify())
    }
}
