//! Page, order and extent of `listUsers`.

use crate::api::prelude::*;

/// Page, order and returned fields of `listUsers`.
#[dto]
pub struct ListUsersOptionsDto {
    /// Page to return. Default: the first 10 rows.
    pub pagination: Option<PaginationDto>,
    /// Keys to sort by, the most significant first.
    pub sort: Option<Vec<SortingDto>>,
    /// Fields in which `keywords` is searched for. Default: `phone`, `email`, `name`, `username`, `nickname` and
    /// `identityNumber`.
    pub fuzzy_search_on: Option<Vec<ListUsersSearchField>>,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList`. Default: `false`.
    pub with_post: Option<bool>,
    /// Whether to return `identities`. Default: `false`.
    pub with_identities: Option<bool>,
    /// Whether to return `departmentIds`. Default: `false`.
    pub with_department_ids: Option<bool>,
    /// Whether to return the values of custom fields beside the other fields instead of in `customData`.
    /// Default: `false`.
    pub flat_custom_data: Option<bool>,
}

/// One page of a list.
#[dto]
pub struct PaginationDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// One sort key of a list of users.
#[dto]
pub struct SortingDto {
    /// Field to sort by.
    pub field: SortingField,
    /// Sort direction of this key. Some samples of the documentation call it `direction`.
    pub order: SortingOrder,
}

/// What users can be sorted by.
#[dto(rename_all = "camelCase")]
pub enum SortingField {
    /// The id assigned by the service.
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
    /// How the user was added to the user pool.
    UserSourceType,
    /// Time of the last multi-factor check.
    LastMfaTime,
    /// Strength of the password.
    PasswordSecurityLevel,
    /// Country code of the phone number.
    PhoneCountryCode,
    /// IP address of the last login.
    LastIp,
}

/// Sort direction of one key; in lower case here.
#[dto(rename_all = "camelCase")]
pub enum SortingOrder {
    /// Descending: greatest, newest or last letter first.
    Desc,
    /// Ascending: least, oldest or first letter first.
    Asc,
}

/// A field in which `keywords` can be searched for.
#[dto(rename_all = "camelCase")]
pub enum ListUsersSearchField {
    /// The id assigned by the service.
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
    /// Company that the user works for.
    Company,
    /// Given name.
    GivenName,
    /// Family name.
    FamilyName,
    /// Middle name.
    MiddleName,
    /// Profile.
    Profile,
    /// Name that the user prefers, such as `alice`.
    PreferredUsername,
    /// Address of the user's web page.
    Website,
    /// Address as one text, without a fixed form.
    Address,
    /// Full postal address.
    Formatted,
    /// Street and number.
    StreetAddress,
    /// Postal code.
    PostalCode,
    /// Identity card number.
    IdentityNumber,
}
