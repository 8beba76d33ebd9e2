//! `POST /api/v3/metadata/copy-operate`: copies a custom operation of a data model.

use super::operate_model::FunctionModelOperateIdDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Copies a custom operation, presumably within its data model: there is no field for another one.
///
/// It does not resolve to the copy, and the name of the copy is not documented: compare `listOperateAll` before and after.
/// After `network`, `timeout` or `bad_response` the copy may exist (`outcome: "unknown"`): look for it there before you try
/// again.
///
/// @example
/// ```ts
/// await client.copyOperate({ modelId, id: operationId, customConfig: {} });
/// const { data } = await client.listOperateAll({ modelId });
/// console.log(data);
/// ```
// Each call makes a copy: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/copy-operate", non_idempotent)]
fn copy_operate(input: FunctionModelOperateIdDto) -> Bare<CommonResponseDto>;
