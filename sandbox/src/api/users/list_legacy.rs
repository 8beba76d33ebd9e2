//! `GET /api/v3/list-users`: lists users. Deprecated in favour of the call with `POST`.

use rusqlite::types::Value;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::users::{STATUSES, With, dto, read_end, read_start};
use crate::store::condition::{Condition, Operand, Predicate};
use crate::store::users::{self, Order, UserCondition};

/// Returns one page and the total count. The newest user is first.
pub static LIST_USERS_LEGACY: Endpoint =
    Endpoint::get("/api/v3/list-users", run).echoes(include_str!("echo_page.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let range = read_page_range(&mut fields);
    let status = fields.one_of("status", &STATUSES.map(|status| (status, status)));
    let start = read_start(&mut fields, "updatedAtStart");
    let end = read_end(&mut fields, "updatedAtEnd");
    let with = With::read(&mut fields);
    fields.finish()?;

    let compare = |operand: Operand, predicate| UserCondition::Values(Condition::Compare(operand, predicate));
    let changed = || Operand::Time("updated_at");
    let conditions: Vec<UserCondition> = [
        status.map(|name| compare(Operand::Text("status"), Predicate::Equal(Value::from(name.to_owned())))),
        start.map(|time| compare(changed(), Predicate::AtLeast(Value::from(time.0)))),
        end.map(|time| compare(changed(), Predicate::AtMost(Value::from(time.0)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (count, ids) = users::list(call.db, conditions, &[Order::NEWEST_FIRST], range)?;
    let list = ids.iter().map(|id| dto(call, id, with));
    let answer =
        Object::new().with("totalCount", count).with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}
