//! Options of `listUsers`: search fields, sort keys and optional fields.

use super::dto::With;
use crate::endpoint::Fields;
use crate::store::condition::{Condition, Operand};
use crate::store::logins;
use crate::store::users::{Order, SortKey, UserCondition};

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

const SORTABLE: [(&str, SortKey); 18] = [
    ("id", SortKey::Column("id")),
    ("createdAt", SortKey::Column("created_at")),
    ("updatedAt", SortKey::Column("updated_at")),
    ("email", SortKey::Column("email")),
    ("username", SortKey::Column("username")),
    ("externalId", SortKey::Column("external_id")),
    ("phone", SortKey::Column("phone")),
    ("status", SortKey::Column("status")),
    ("statusChangedAt", SortKey::Column("status_changed_at")),
    ("passwordLastSetAt", SortKey::Column("password_set_at")),
    ("loginsCount", SortKey::OfLogins(logins::COUNT)),
    ("gender", SortKey::Column("gender")),
    ("lastLogin", SortKey::OfLogins(logins::LAST_TIME)),
    ("userSourceType", SortKey::Same),
    ("lastMfaTime", SortKey::Same),
    ("passwordSecurityLevel", SortKey::Same),
    ("phoneCountryCode", SortKey::Column("phone_country_code")),
    ("lastIp", SortKey::OfLogins(logins::LAST_IP)),
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
    pub fn search(&self, keywords: String) -> UserCondition {
        match &self.search_on {
            None if !keywords.contains('\n') => UserCondition::Search(keywords),
            on => {
                let fields = on.as_deref().unwrap_or(&SEARCHED);
                let fields = fields.iter().copied().map(Operand::Text).collect();
                UserCondition::Values(Condition::AnyContains(fields, keywords))
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
    let key = fields.one_of("field", &SORTABLE);
    let ascending = fields.one_of("order", &[("asc", true), ("desc", false)]);
    for (name, is_missing) in [("field", key.is_none()), ("order", ascending.is_none())] {
        if is_missing {
            fields.mark_invalid(name);
        }
    }
    Order { key: key.unwrap_or(SortKey::Same), ascending: ascending.unwrap_or(false) }
}
