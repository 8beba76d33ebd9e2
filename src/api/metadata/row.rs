//! A row of a data model, as calls resolve to it.

use super::cell::CellDto;
use crate::api::prelude::*;

/// Response of a call that resolves to one row of a data model.
#[dto]
pub type FunctionModelValueResDto = Resp<RowDto>;

/// A row of a data model, as the service returns it. Any field may be missing, and further ones may be there.
///
/// The sources disagree over its form. Their types have `rowId` and `cellList`. An earlier official client, and its test of
/// `createRow`, `getRow` and `updateRow`, read one object instead, with the values by the keys of the fields and with `id`,
/// as `listRow` returns them. What arrives is passed on unchanged: look at a response before you rely on either.
#[dto]
pub struct RowDto {
    /// Id of the row: assigned by the service, or chosen with `createRow`.
    pub row_id: String,
    /// The cells, one for each field. Whether a field without a value has one is not documented.
    pub cell_list: Vec<CellDto>,
}
