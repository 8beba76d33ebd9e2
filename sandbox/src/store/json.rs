//! JSON columns.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

use crate::json::{Json, Object, read_stored};

impl ToSql for Object {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(Json::Object(self.clone()).stringify().into())
    }
}

impl FromSql for Object {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match read_stored(value.as_str()?) {
            Ok(Json::Object(object)) => Ok(object),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// A column with a list of texts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextList(pub Vec<String>);

impl ToSql for TextList {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(Json::from(self.0.clone()).stringify().into())
    }
}

impl FromSql for TextList {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let Ok(Json::List(items)) = read_stored(value.as_str()?) else {
            return Err(FromSqlError::InvalidType);
        };
        let texts = items.into_iter().map(|item| match item {
            Json::Text(text) => Ok(text.to_utf8()),
            _ => Err(FromSqlError::InvalidType),
        });
        texts.collect::<Result<_, _>>().map(TextList)
    }
}

/// A column with a list of objects.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectList(pub Vec<Object>);

impl ToSql for ObjectList {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(Json::from(self.0.clone()).stringify().into())
    }
}

impl FromSql for ObjectList {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let Ok(Json::List(items)) = read_stored(value.as_str()?) else {
            return Err(FromSqlError::InvalidType);
        };
        let objects = items.into_iter().map(|item| match item {
            Json::Object(object) => Ok(object),
            _ => Err(FromSqlError::InvalidType),
        });
        objects.collect::<Result<_, _>>().map(ObjectList)
    }
}
