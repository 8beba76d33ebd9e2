//! How users sign up for an application.

use crate::api::prelude::*;

/// How users sign up for an application, as the service returns it. Any field may be missing.
#[dto]
pub struct ApplicationRegisterConfig {
    /// Ways to sign up that are enabled.
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Kind of sign-up that is the default. All sources declare a text, but the documentation's example is an object,
    /// `{ connectionType: "PASSWORD" }`: the client passes on what comes.
    pub default_register_method: DefaultRegisterMethod,
}

/// How users sign up for an application, to be stored.
#[dto]
pub struct ApplicationRegisterConfigInputDto {
    /// Ways to sign up that are to be enabled; the others presumably are not.
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Kind of sign-up that is to be the default.
    pub default_register_method: DefaultRegisterMethod,
}

/// A way to sign up.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BasicRegisterMethod {
    /// Phone number and a code sent to it.
    PhoneCode,
    /// E-mail address and a code sent to it.
    EmailCode,
    /// E-mail address and password.
    EmailPassword,
}

/// Kind of sign-up that is the default.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DefaultRegisterMethod {
    /// With a code, sent to a phone number or an e-mail address, depending on the ways that are enabled.
    Passcode,
    /// With an e-mail address and a password.
    Password,
}
