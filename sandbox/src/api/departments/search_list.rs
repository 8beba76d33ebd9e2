//! `POST /api/v3/search-departments-list`: filters and sorts departments.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::comparison::{self, Kind, Operator};
use crate::model::departments::{With, list};
use crate::model::organizations;
use crate::model::paging::read_own_page_range;
use crate::store::condition::{Condition, Operand};
use crate::store::department_details::{Order, equals, select};

/// Returns one page, without the total count.
pub static SEARCH_DEPARTMENTS_LIST: Endpoint = Endpoint::post("/api/v3/search-departments-list", run)
    .checks_itself()
    .echoes(concat!("[", include_str!("echo.json"), "]"));

/// The maximum number of conditions, and of sort keys, per call.
const MAX_ITEMS: usize = 50;

const OPERATORS: [(&str, Operator); 6] = [
    ("BETWEEN", Operator::Between),
    ("EQUAL", Operator::Equal),
    ("IN", Operator::In),
    ("LESSER", Operator::AtMost),
    ("GREATER", Operator::AtLeast),
    ("CONTAINS", Operator::Contains),
];

const FIELDS: [(&str, (&str, Kind)); 3] = [
    ("name", ("d.name", Kind::Text)),
    ("createdAt", ("d.created_at", Kind::Time)),
    ("updatedAt", ("d.updated_at", Kind::Time)),
];

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let organization_code = organizations::read_code(&mut fields);
    let with = With::read_posts(&mut fields);
    let range = read_own_page_range(&mut fields);
    let filters = fields.objects("advancedFilter", read_filter).unwrap_or_default();
    let orders = read_orders(&mut fields);
    if filters.len() > MAX_ITEMS {
        fields.mark_invalid("advancedFilter");
    }
    fields.text("tenantId");
    fields.finish()?;

    let mut conditions = vec![equals("d.organization_id", organizations::find(call, &organization_code)?)];
    conditions.extend(filters.into_iter().flatten());
    Ok(list(&select(call.db, &conditions, &orders, Some(range))?, with))
}

/// Reads the conditions of one item. `BETWEEN` gives two.
fn read_filter(fields: &mut Fields<'_>) -> Vec<Condition> {
    let field = fields.one_of("field", &FIELDS);
    let operator = fields.one_of("operator", &OPERATORS);
    for (name, is_missing) in [("field", field.is_none()), ("operator", operator.is_none())] {
        if is_missing {
            fields.mark_invalid(name);
        }
    }
    let Some(((column, kind), operator)) = field.zip(operator) else {
        return Vec::new();
    };
    let predicates = comparison::predicates(kind, operator, fields.value("value").unwrap_or(&Json::Null));
    if predicates.is_none() {
        fields.mark_invalid("value");
    }
    let condition = |predicate| Condition::Compare(Operand::Column(column), predicate);
    predicates.unwrap_or_default().into_iter().map(condition).collect()
}

/// Reads `sort`, or without it `sortBy` and `orderBy`.
fn read_orders(fields: &mut Fields<'_>) -> Vec<Order> {
    let times = [("updatedAt", "d.updated_at"), ("createdAt", "d.created_at")];
    let column = fields.one_of("sortBy", &times).unwrap_or("d.updated_at");
    let ascending = fields.one_of("orderBy", &[("ASC", true), ("DESC", false)]).unwrap_or(false);
    let orders = fields.objects("sort", read_order).unwrap_or_default();
    if orders.len() > MAX_ITEMS {
        fields.mark_invalid("sort");
    }
    let orders: Vec<Order> = orders.into_iter().flatten().collect();
    if orders.is_empty() { vec![(column, ascending)] } else { orders }
}

fn read_order(fields: &mut Fields<'_>) -> Option<Order> {
    let column = fields.one_of("field", &FIELDS).map(|(column, _)| column);
    let ascending = fields.one_of("order", &[("asc", true), ("desc", false)]);
    for (name, is_missing) in [("field", column.is_none()), ("order", ascending.is_none())] {
        if is_missing {
            fields.mark_invalid(name);
        }
    }
    column.zip(ascending)
}
