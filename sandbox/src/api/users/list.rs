//! `POST /api/v3/list-users`: lists, searches and filters users.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{Filter, condition, dto, read_filter, read_list_options};
use crate::store::PageRange;
use crate::store::users::{self, Order};

/// Returns one page and the total count. The newest user is first, unless the caller sorts.
pub static LIST_USERS: Endpoint =
    Endpoint::post("/api/v3/list-users", run).checks_itself().echoes(include_str!("echo_page.json"));

/// The maximum number of conditions.
const MAX_FILTERS: usize = 50;

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.text("keywords").filter(|text| !text.is_empty());
    let filters = read_filters(&mut fields);
    let query = fields.object("searchQuery").filter(|query| !query.is_empty());
    let (page, limit) = read_page(&mut fields);
    let options = fields.nested("options", read_list_options).unwrap_or_default();
    fields.finish()?;
    if limit > 50 {
        return Err(ApiError::english(400, "limit must less than 50"));
    }
    if query.is_some() {
        return Err(ApiError::new(
            400,
            "沙箱不支持 searchQuery：它是服务内部搜索引擎的查询语句",
            "The sandbox does not support searchQuery: it is a query of the service's own search engine",
        ));
    }

    let mut conditions = Vec::new();
    conditions.extend(keywords.map(|text| options.search(text)));
    for filter in filters {
        conditions.push(condition(call, filter)?);
    }
    let orders = if options.orders.is_empty() { &[Order::NEWEST_FIRST][..] } else { &options.orders };
    let range = PageRange { offset: u64::from(page - 1) * u64::from(limit), limit };
    let (count, ids) = users::list(call.db, conditions, orders, range)?;
    let list = ids.iter().map(|id| dto(call, id, options.with));
    let answer =
        Object::new().with("totalCount", count).with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}

/// Error messages of the service name `page`, `limit` and `status` without their path.
fn read_page(fields: &mut Fields<'_>) -> (u32, u32) {
    let pagination = fields.object("options").and_then(|options| match options.get("pagination") {
        Some(Json::Object(pagination)) => Some(pagination),
        _ => None,
    });
    let Some(pagination) = pagination else { return (1, 10) };
    let mut pagination = Fields::of_body(pagination);
    let page = pagination.positive_integer("page", u32::MAX).unwrap_or(1);
    let limit = pagination.positive_integer("limit", u32::MAX).unwrap_or(10);
    fields.merge(pagination);
    (page, limit)
}

fn read_filters(fields: &mut Fields<'_>) -> Vec<Filter> {
    let read = fields.objects("advancedFilter", read_filter).unwrap_or_default();
    if read.len() > MAX_FILTERS {
        fields.mark_invalid("advancedFilter");
    }
    read.into_iter().flatten().collect()
}
