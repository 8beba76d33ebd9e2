//! What the API offers: a folder is a resource, a file an endpoint.

pub mod department_members;
pub mod departments;
pub mod organizations;
pub mod sync_relations;
pub mod user_departments;
pub mod users;

#[cfg(test)]
mod lists_tests;
#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod recover_tests;
#[cfg(test)]
mod success_tests;

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use crate::call::shape::{Kind, Shaped};

// `ENDPOINTS`: written by build.rs from the files of this folder.
include!(concat!(env!("OUT_DIR"), "/endpoints.rs"));

/// An object whose keys are the caller's own.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// One value or a list of them, where no source settles which of the two the API takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// As the documentation has it.
    One(T),
    /// As the field's name has it.
    Many(Vec<T>),
}

impl<T: Shaped> Shaped for OneOrMany<T> {
    const KIND: Kind = Kind::OneOrMany { one: &T::KIND, many: &Vec::<T>::KIND };
}

/// Gender of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum Gender {
    /// Male.
    M,
    /// Female.
    F,
    /// Unknown.
    U,
}

/// Direction of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
pub enum SortDirection {
    /// Least, oldest, first letter first.
    Asc,
    /// Greatest, newest, last letter first.
    Desc,
}

/// One text in up to four languages. The service's own samples send all four.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct LangObject {
    /// Simplified Chinese.
    #[serde(rename = "zh-CN", skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<LangUnit>,
    /// English.
    #[serde(rename = "en-US", skip_serializing_if = "Option::is_none")]
    pub en_us: Option<LangUnit>,
    /// Traditional Chinese.
    #[serde(rename = "zh-TW", skip_serializing_if = "Option::is_none")]
    pub zh_tw: Option<LangUnit>,
    /// Japanese.
    #[serde(rename = "ja-JP", skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<LangUnit>,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct LangUnit {
    /// Whether this translation is shown.
    pub enabled: bool,
    /// The text.
    pub value: String,
}

/// The answer of a call that resolves to nothing but its success.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct IsSuccessRespDto {
    /// 200: any other value rejects.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer code. Without meaning on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, for the service's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The result.
    pub data: IsSuccessDto,
}

/// Whether a call did what it was asked to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct IsSuccessDto {
    /// Whether it was carried out.
    pub success: bool,
}
