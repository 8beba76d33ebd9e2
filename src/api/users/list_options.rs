//! Page, order and extent of `listUsers`.

use crate::api::prelude::*;

/// Page, order and what `listUsers` returns.
#[dto]
pub struct ListUsersOptionsDto {
    /// Page to return. Absent means the first 10 rows.
    pub pagination: Option<PaginationDto>,
    /// Keys to sort by, the weightiest first.
    pub sort: Option<Vec<SortingDto>>,
    /// Fields in which `keywords` are looked for. Absent means `phone`, `email`, `name`, `username`, `nickname` and
    /// `identityNumber`.
    pub fuzzy_search_on: Option<Vec<ListUsersSearchField>>,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Absent means `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Absent means `false`.
    pub with_department_ids: Option<bool>,
    /// Whether the values of custom fields stand beside the other fields instead of in `customData`. Absent means
    /// `false`.
    pub flat_custom_data: Option<bool>,
}

/// Which page.
#[dto]
pub struct PaginationDto {
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// One key of an order of users.
#[dto]
pub struct SortingDto {
    /// Field to sort by.
    pub field: SortingField,
    /// Direction of this key. Some samples of the documentation call it `direction`.
    pub order: SortingOrder,
}

/// What users can be sorted by.
#[dto(rename_all = "camelCase")]
pub enum SortingField {
    /// The id given by the service.
    Id,
    /// Time of creation.
    CreatedAt,
    /// Time of the last change.
    UpdatedAt,
    /// E-mail address.
    Email,
    /// Login name.
    Username,
    /// Id in a system of your own.
    ExternalId,
    /// Phone number.
    Phone,
    /// State of the account.
    Status,
    /// Time the state last changed.
    StatusChangedAt,
    /// Time the password was set.
    PasswordLastSetAt,
    /// Number of logins.
    LoginsCount,
    /// Gender.
    Gender,
    /// Time of the last login.
    LastLogin,
    /// How the user came into the pool.
    UserSourceType,
    /// Time of the last check by a second factor.
    LastMfaTime,
    /// Strength of the password.
    PasswordSecurityLevel,
    /// Country code of the phone number.
    PhoneCountryCode,
    /// Address of the last login.
    LastIp,
}

/// Direction of a key; in small letters here.
#[dto(rename_all = "camelCase")]
pub enum SortingOrder {
    /// Greatest, newest, last letter first.
    Desc,
    /// Least, oldest, first letter first.
    Asc,
}

/// A field in which `keywords` can be looked for.
#[dto(rename_all = "camelCase")]
pub enum ListUsersSearchField {
    /// The id given by the service.
    Id,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// Real name.
    Name,
    /// Login name.
    Username,
    /// Id in a system of your own.
    ExternalId,
    /// Nickname.
    Nickname,
    /// Company.
    Company,
    /// Given name.
    GivenName,
    /// Family name.
    FamilyName,
    /// Middle name.
    MiddleName,
    /// Profile.
    Profile,
    /// Name that the user likes to be called by.
    PreferredUsername,
    /// The user's page.
    Website,
    /// Address.
    Address,
    /// Whole postal address.
    Formatted,
    /// Street and number.
    StreetAddress,
    /// Postal code.
    PostalCode,
    /// Number of the identity card.
    IdentityNumber,
}
