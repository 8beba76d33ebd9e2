//! `GET /api/v3/get-all-rights-items`: lists what the plan of the user pool includes.

use crate::api::prelude::*;

/// Lists all benefits that the plan of the user pool includes: what it may use, and how much.
///
/// `getUsageInfo` reads how much of them is used.
///
/// @example
/// ```ts
/// const { data } = await client.getAllRightsItem();
/// const connections = data.rightsItems.find((item) => item.rightsModelCode === "SocialConnections");
/// console.log(Number(connections?.dataValue ?? 0));
/// ```
#[endpoint(GET "/api/v3/get-all-rights-items")]
fn get_all_rights_item() -> CostGetAllRightItemRespDto;

/// Response of `getAllRightsItem`.
#[dto]
pub type CostGetAllRightItemRespDto = Resp<RightItemRes>;

/// What the plan includes. Any field may be missing.
#[dto]
pub struct RightItemRes {
    /// The benefits.
    pub rights_items: Vec<RightItemDto>,
}

/// A benefit of the plan. Any field may be missing.
#[dto]
pub struct RightItemDto {
    /// Code of the benefit, such as `SocialConnections`.
    pub rights_model_code: String,
    /// Name of the benefit.
    pub rights_model_name: String,
    /// How `dataValue` is to be read: `1` a quantity, `2` a number for reading that is not metered, `3` yes or no, `4` a text
    /// for reading.
    pub data_type: String,
    /// How much of it, whether, or what: as text, by `dataType`.
    pub data_value: String,
}
