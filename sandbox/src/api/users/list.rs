//! `POST /api/v3/list-users`: lists, searches and filters users.

use crate::endpoint::{Access, Call, Endpoint, Fields, Method};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{Filter, With, condition, dto, read_filter};
use crate::store::PageRange;
use crate::store::condition::{Condition, Operand};
use crate::store::users::{self, Order};

/// Returns one page and the total count. The newest user is first, unless the caller sorts.
pub static LIST_USERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/list-users",
    access: Access::Credentials,
    run,
    echo: include_str!("echo_page.json"),
};

/// The maximum number of conditions, and of sort keys, per call.
const MAX_ITEMS: usize = 50;

/// The fields that keywords are searched in, unless `fuzzySearchOn` names others.
const SEARCHED: [&str; 6] = ["phone", "email", "name", "username", "nickname", "identityNumber"];

const SEARCHABLE: [&str; 19] = [
    "id",
    "phone",
    "email",
    "name",
    "username",
    "externalId",
    "nickname",
    "company",
    "givenName",
    "familyName",
    "middleName",
    "profile",
    "preferredUsername",
    "website",
    "address",
    "formatted",
    "streetAddress",
    "postalCode",
    "identityNumber",
];

/// API name and column. `None`: all users have the same value, because nobody signs in to the sandbox.
const SORTABLE: [(&str, Option<&str>); 18] = [
    ("id", Some("id")),
    ("createdAt", Some("created_at")),
    ("updatedAt", Some("updated_at")),
    ("email", Some("email")),
    ("username", Some("username")),
    ("externalId", Some("external_id")),
    ("phone", Some("phone")),
    ("status", Some("status")),
    ("statusChangedAt", Some("status_changed_at")),
    ("passwordLastSetAt", Some("password_set_at")),
    ("loginsCount", None),
    ("gender", Some("gender")),
    ("lastLogin", None),
    ("userSourceType", None),
    ("lastMfaTime", None),
    ("passwordSecurityLevel", None),
    ("phoneCountryCode", Some("phone_country_code")),
    ("lastIp", None),
];

/// A `ListUsersOptionsDto`.
#[derive(Debug, Default)]
struct Options {
    search_on: Option<Vec<&'static str>>,
    orders: Vec<Order>,
    with: With,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let keywords = fields.text("keywords").filter(|text| !text.is_empty());
    let filters = read_filters(&mut fields);
    let query = fields.object("searchQuery").filter(|query| !query.is_empty());
    let (page, limit) = read_page(&mut fields);
    let options = fields.nested("options", read_options).unwrap_or_default();
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
    conditions.extend(keywords.map(|text| search(text, options.search_on)));
    for filter in filters {
        conditions.push(condition(call, filter)?);
    }
    let newest_first = [Order { column: Some("created_at"), ascending: false }];
    let orders = if options.orders.is_empty() { &newest_first[..] } else { &options.orders };
    let found = users::find_all(call.db, &conditions)?;
    let range = PageRange { offset: u64::from(page - 1) * u64::from(limit), limit };
    let ids = users::ids(call.db, &conditions, &found, orders, range)?;
    let list = ids.iter().map(|id| dto(call, id, options.with));
    let answer =
        Object::new().with("totalCount", found.count).with("list", list.collect::<Result<Vec<Json>, _>>()?);
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
    if read.len() > MAX_ITEMS {
        fields.mark_invalid("advancedFilter");
    }
    read.into_iter().flatten().collect()
}

fn read_options(fields: &mut Fields<'_>) -> Options {
    fields.object("pagination");
    let search_on = fields.texts("fuzzySearchOn").unwrap_or_default();
    let mut known = Vec::with_capacity(search_on.len());
    for name in search_on {
        match SEARCHABLE.into_iter().find(|known| *known == name) {
            Some(name) if known.contains(&name) => {}
            Some(name) => known.push(name),
            None => fields.mark_invalid("fuzzySearchOn"),
        }
    }
    let orders = fields.objects("sort", read_order).unwrap_or_default();
    if orders.len() > MAX_ITEMS {
        fields.mark_invalid("sort");
    }
    Options { search_on: Some(known).filter(|known| !known.is_empty()), orders, with: With::read(fields) }
}

fn read_order(fields: &mut Fields<'_>) -> Order {
    let column = fields.one_of("field", &SORTABLE);
    let ascending = fields.one_of("order", &[("asc", true), ("desc", false)]);
    for (name, is_missing) in [("field", column.is_none()), ("order", ascending.is_none())] {
        if is_missing {
            fields.mark_invalid(name);
        }
    }
    Order { column: column.flatten(), ascending: ascending.unwrap_or(false) }
}

fn search(text: String, on: Option<Vec<&'static str>>) -> Condition {
    match on {
        None if !text.contains('\n') => Condition::Search(text),
        on => {
            let on = on.unwrap_or_else(|| SEARCHED.to_vec());
            Condition::AnyContains(on.into_iter().map(Operand::Text).collect(), text)
        }
    }
}
