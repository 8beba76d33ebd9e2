//! What the API offers: a folder is a resource, a file an endpoint.

pub mod access_keys;
pub mod applications;
pub mod approvals;
pub mod audit_logs;
mod calls;
pub mod common_response;
pub mod custom_fields;
pub mod data_permissions;
pub mod department_members;
pub mod departments;
pub mod events;
pub mod groups;
pub mod identity_sources;
pub mod invitations;
pub mod ldap_server;
pub mod messages;
pub mod metadata;
pub mod metering;
pub mod organizations;
pub mod pipelines;
pub mod posts;
pub mod public_accounts;
pub mod resources;
pub mod risk_lists;
pub mod roles;
pub mod security;
pub mod signup_whitelists;
pub mod sync_center;
pub mod sync_relations;
pub mod target_type;
pub mod tenant_members;
pub mod tenants;
pub mod terminal_devices;
pub mod user_departments;
pub mod users;
pub mod verify;
pub mod webhooks;

#[cfg(test)]
mod lists_tests;
#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod recover_tests;
#[cfg(test)]
mod secrets_tests;
#[cfg(test)]
mod success_tests;

pub use calls::{endpoint_at, endpoints};
use prelude::*;

use wasm_bindgen::prelude::wasm_bindgen;

/// What the files of this folder are written with.
pub mod prelude {
    pub use genauth_management_shapes::{dto, endpoint};

    pub use crate::call::endpoint::{FieldMatch, Key, Reconcile};
    pub use crate::call::field_types::{
        Bare, Either, Json, JsonObject, Limited, Nullable, OneOrMany, Open, Resp, TextOr,
    };
}

#[wasm_bindgen(typescript_custom_section)]
const RESP: &str = r"/** A response of the service: an envelope around `data`. */
export interface Resp<Data> {
    /** Always 200: a call rejects on any other value. */
    statusCode: number;
    /** Text for people, in the client's language; often empty on success. */
    message: string;
    /** Finer error code. Has no meaning on success. */
    apiCode?: number;
    /** Id of the request. The service's support asks for it. */
    requestId?: string;
    /** The result of the call. */
    data: Data;
}";

/// Gender of a user.
#[dto]
pub enum Gender {
    /// Male.
    M,
    /// Female.
    F,
    /// Unknown.
    U,
}

/// Sort direction.
#[dto]
pub enum SortDirection {
    /// Ascending: least, oldest or first letter first.
    Asc,
    /// Descending: greatest, newest or last letter first.
    Desc,
}

/// One text in up to four languages. The service's own samples give all four.
#[dto]
pub struct LangObject {
    /// Simplified Chinese.
    #[shape(name = "zh-CN")]
    pub zh_cn: Option<LangUnit>,
    /// English.
    #[shape(name = "en-US")]
    pub en_us: Option<LangUnit>,
    /// Traditional Chinese.
    #[shape(name = "zh-TW")]
    pub zh_tw: Option<LangUnit>,
    /// Japanese.
    #[shape(name = "ja-JP")]
    pub ja_jp: Option<LangUnit>,
}

/// A text in one language.
#[dto]
pub struct LangUnit {
    /// Whether this translation is shown.
    pub enabled: bool,
    /// The text.
    pub value: String,
}

/// Response of a call that returns nothing but its success.
#[dto]
pub type IsSuccessRespDto = Resp<IsSuccessDto>;

/// Whether a call did what it was asked to do.
#[dto]
pub struct IsSuccessDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
