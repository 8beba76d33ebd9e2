//! Options of `listUsers`: search fields, sort keys and optional fields.

use super::dto::With;
use crate::endpoint::Fields;
use crate::store::condition::{Condition, Operand};
use crate::store::users::Order;

/// The maximum number of sort keys.
const MAX_ORDERS: usize = 50;

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
pub struct ListOptions {
    /// The fields that keywords are searched in, if the request names them.
    search_on: Option<Vec<&'static str>>,
    /// The sort keys. Empty for the default.
    pub orders: Vec<Order>,
    /// The optional fields of the response.
    pub with: With,
}

impl ListOptions {
    /// Returns the condition that the keywords are found.
    #[must_use]
    pub fn search(&self, keywords: String) -> Condition {
        match &self.search_on {
            None if !keywords.contains('\n') => Condition::Search(keywords),
            on => {
                let fields = on.as_deref().unwrap_or(&SEARCHED);
                Condition::AnyContains(fields.iter().copied().map(Operand::Text).collect(), keywords)
            }
        }
    }
}

/// Reads `options`, except its pagination.
pub fn read(fields: &mut Fields<'_>) -> ListOptions {
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
    if orders.len() > MAX_ORDERS {
        fields.mark_invalid("sort");
    }
    ListOptions { search_on: Some(known).filter(|known| !known.is_empty()), orders, with: With::read(fields) }
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
