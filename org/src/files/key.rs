//! What a person is found by.

use crate::desired::DesiredPerson;

/// A key of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Id assigned by the service.
    UserId,
    /// User name.
    Username,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// Id in another system.
    ExternalId,
}

impl Key {
    /// All keys.
    pub const ALL: [Self; 5] = [Self::UserId, Self::Username, Self::Email, Self::Phone, Self::ExternalId];

    /// The value that a person has.
    #[must_use]
    pub fn of(self, person: &DesiredPerson) -> Option<&str> {
        match self {
            Self::UserId => person.user_id.as_deref(),
            Self::Username => person.username.as_deref(),
            Self::Email => person.email.as_deref(),
            Self::Phone => person.phone.as_deref(),
            Self::ExternalId => person.external_id.as_deref(),
        }
    }

    pub(super) fn set(self, person: &mut DesiredPerson, value: String) {
        let place = match self {
            Self::UserId => &mut person.user_id,
            Self::Username => &mut person.username,
            Self::Email => &mut person.email,
            Self::Phone => &mut person.phone,
            Self::ExternalId => &mut person.external_id,
        };
        *place = Some(value);
    }

    /// What is wrong with a value: the form that is expected.
    pub(super) fn refusal(self, value: &str) -> Option<&'static str> {
        let (good, expected) = match self {
            Self::Email => (is_email(value), "name@example.com"),
            Self::Phone => (is_phone(value), "4-15 digits"),
            _ => (!value.chars().any(char::is_control), "one line of text"),
        };
        (!good).then_some(expected)
    }
}

fn is_email(value: &str) -> bool {
    let Some((local, domain)) = value.rsplit_once('@') else { return false };
    !local.is_empty()
        && !local.contains('@')
        && !domain.is_empty()
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !value.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '；'))
}

fn is_phone(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let rest = value.strip_prefix('+').unwrap_or(value);
    (4..=15).contains(&digits)
        && rest.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-' | b'(' | b')'))
}
