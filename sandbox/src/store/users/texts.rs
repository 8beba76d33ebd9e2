//! The text fields of a user, by the API's names.

use std::collections::BTreeMap;

/// All text fields. The column has the name in snake case.
pub const TEXTS: [&str; 29] = [
    "externalId",
    "email",
    "phone",
    "phoneCountryCode",
    "username",
    "name",
    "nickname",
    "photo",
    "birthdate",
    "country",
    "province",
    "city",
    "address",
    "streetAddress",
    "postalCode",
    "company",
    "browser",
    "device",
    "givenName",
    "familyName",
    "middleName",
    "profile",
    "preferredUsername",
    "website",
    "zoneinfo",
    "locale",
    "formatted",
    "region",
    "identityNumber",
];

/// The text fields that have a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts(BTreeMap<&'static str, String>);

impl Texts {
    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Sets a field.
    pub fn set(&mut self, name: &'static str, text: impl Into<String>) {
        self.0.insert(name, text.into());
    }

    /// Removes the value of a field.
    pub fn clear(&mut self, name: &str) {
        self.0.remove(name);
    }
}
